package io.yinuo.web.api.search;

import io.yinuo.search.IndexState;
import io.yinuo.search.SearchIndex;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The index behind the search (检索索引), for administrators. */
@Path("/admin/search-index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchIndexResource {

    @Inject
    SearchIndex index;

    @GET
    @Described("Tells whether the index is whole, and how far the latest rebuild has come.")
    public IndexState state() {
        return index.state();
    }

    @POST
    @Path("/rebuild")
    @Idempotent
    @Described(value = "Counts all documents up anew in the background, while people search; 409 while that is under way.", status = 204)
    public Response rebuild() {
        index.rebuild();
        return Response.noContent().build();
    }
}
