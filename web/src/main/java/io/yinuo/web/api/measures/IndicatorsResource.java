package io.yinuo.web.api.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.IndicatorLine;
import io.yinuo.measures.ObservationView;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Indicators, those of frames as well. */
@Path("/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject
    Catalogue catalogue;

    @GET
    @Described("Lists the indicators that fit, with how many values each has and from how many places.")
    public PageOf<IndicatorLine> list(@BeanParam CatalogueFilter filter) {
        var query = filter.query();
        return CatalogueFilter.page(catalogue.indicators(query), query);
    }

    @GET
    @Path("/{id}/observations")
    @Described("Lists all values of an indicator, the oldest first.")
    public List<ObservationView> values(@PathParam("id") UUID id) {
        return catalogue.valuesOf(id);
    }
}
