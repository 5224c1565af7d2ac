package io.yinuo.web.api.directory;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Who stands in for whom, and who may sign in the place of a leader. */
@Path("/substitutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubstitutionsResource {

    @Inject
    Substitutions substitutions;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** The version that was read. */
    public record End(Integer expectedVersion) {}

    @GET
    @Described("Lists the arrangements that are not over: the caller's own, for an administrator all of the bureau.")
    public List<Substitution> visible() {
        return substitutions.visible();
    }

    @POST
    @Idempotent
    @Described(
            value = "Names a substitute, or a leader who may sign, from one day to another.",
            answer = Created.class,
            status = 201)
    public Response appoint(AppointSubstitute body) {
        return Created.at("/substitutions/", substitutions.appoint(body));
    }

    @POST
    @Path("/{substitution}/end")
    @Idempotent
    @Described(value = "Ends an arrangement at once.", status = 204)
    public Response end(@PathParam("substitution") UUID substitution, End body) {
        current.readBy(() -> substitutions.get(substitution));
        substitutions.end(substitution, versions.expected(body.expectedVersion()));
        return Response.noContent().build();
    }
}
