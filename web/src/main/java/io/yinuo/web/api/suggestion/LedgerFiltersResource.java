package io.yinuo.web.api.suggestion;

import io.yinuo.ledger.SaveFilter;
import io.yinuo.ledger.SavedFilter;
import io.yinuo.ledger.SavedFilters;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Filters of the ledger that people keep for themselves or the office for everybody. */
@Path("/ledger/filters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerFiltersResource {

    @Inject
    SavedFilters filters;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    @GET
    @Described("Lists the caller's own filters and those that the office shares.")
    public List<SavedFilter> visible() {
        return filters.visible();
    }

    @POST
    @Idempotent
    @Described(value = "Keeps a filter under a name; only the office shares.", answer = Created.class, status = 201)
    public Response save(SaveFilter body) {
        return Created.at("/ledger/filters/", filters.save(body));
    }

    @DELETE
    @Path("/{filter}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Described(value = "Puts a filter aside; it can be restored. If-Match carries the version that was read.", status = 204)
    public Response delete(@PathParam("filter") UUID filter) {
        current.readBy(() -> filters.visible().stream().filter(each -> each.id().equals(filter)).findFirst().orElse(null));
        filters.delete(filter, versions.expected(null));
        return Response.noContent().build();
    }

    @POST
    @Path("/{filter}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Described(value = "Brings a deleted filter back.", status = 204)
    public Response restore(@PathParam("filter") UUID filter) {
        filters.restore(filter);
        return Response.noContent().build();
    }
}
