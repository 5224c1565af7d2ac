package io.yinuo.web.api.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.Disagreement;
import io.yinuo.measures.NormReport;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Norms with the values that are held against them, and values that contradict each other (标准与数据核对). */
@Path("/norms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NormsResource {

    @Inject
    Catalogue catalogue;

    @GET
    @Described("Lists the norms with the values that are held against each; with broken only those that some value does not keep.")
    public PageOf<NormReport> list(
            @QueryParam("broken") boolean broken, @QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return PageOf.cut(catalogue.norms().stream().filter(each -> !broken || each.broken() > 0).toList(), page, size);
    }

    @GET
    @Path("/contradictions")
    @Described("Lists values of one indicator, place, time and reach that say different things.")
    public PageOf<Disagreement> contradictions(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return PageOf.cut(catalogue.disagreements(), page, size);
    }
}
