package io.yinuo.web.api.task;

import io.yinuo.handover.ReassignStep;
import io.yinuo.handover.Reassignments;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An open step that goes to somebody else. */
@Path("/tasks/{id}/reassignment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReassignmentResource {

    @PathParam("id")
    String id;

    @Inject
    Reassignments reassignments;

    /** From whom to whom, and why; {@code fromId} is null where a role held the step. */
    public record Reassignment(UUID fromId, UUID toId, String reason) {}

    @POST
    @Idempotent
    @Described(value = "Gives the step to somebody else who could take it; one who holds it no longer is told.", status = 204)
    public Response reassign(Reassignment body) {
        reassignments.reassign(new ReassignStep(id, body.fromId(), body.toId(), body.reason()));
        return Response.noContent().build();
    }
}
