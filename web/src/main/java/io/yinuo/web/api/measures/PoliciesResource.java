package io.yinuo.web.api.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.PolicyView;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The documents that are cited. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    @Inject
    Catalogue catalogue;

    @GET
    @Described("Lists the documents that fit, by the time of their issue.")
    public PageOf<PolicyView> list(@BeanParam CatalogueFilter filter) {
        var query = filter.query();
        return CatalogueFilter.page(catalogue.policies(query), query);
    }
}
