package io.yinuo.web.api.directory;

import io.yinuo.handover.HandOverSheet;
import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOvers;
import io.yinuo.handover.HeldItem;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Everything that a person holds goes to others in one command. */
@Path("/hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandOversResource {

    @Inject
    HandOvers handOvers;

    @GET
    @Path("/holdings")
    @Described("Lists what the person holds, with who could take each thing over.")
    public List<HeldItem> holdings(@QueryParam("person") UUID person) {
        return handOvers.holdings(person);
    }

    @GET
    @Path("/{id}")
    @Described("Reads what was handed over.")
    public HandOverSheet read(@PathParam("id") UUID id) {
        return handOvers.sheet(id);
    }

    @POST
    @Idempotent
    @Described(
            value = "Hands all of it over, or nothing: the lines are those of the holdings, each with its successor.",
            answer = Created.class,
            status = 201)
    public Response handOver(HandOverWork body) {
        return Created.at("/hand-overs/", handOvers.handOver(body));
    }
}
