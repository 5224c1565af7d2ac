package io.yinuo.web.api.measures;

import io.yinuo.measures.MeasureView;
import io.yinuo.measures.Measures;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Measures for double reduction. */
@Path("/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    @Inject
    Measures measures;

    @GET
    @Described("Lists the measures that fit, by theme and code; retired ones only if state asks for them.")
    public PageOf<MeasureView> list(@BeanParam CatalogueFilter filter) {
        var query = filter.query();
        return CatalogueFilter.page(measures.find(query), query);
    }

    @GET
    @Path("/{id}")
    @Described(value = "Reads one measure; the ETag is its version.", answer = MeasureView.class)
    public Response read(@PathParam("id") UUID id) {
        var measure = measures.get(id);
        return Versions.tagged(measure, measure.version());
    }
}
