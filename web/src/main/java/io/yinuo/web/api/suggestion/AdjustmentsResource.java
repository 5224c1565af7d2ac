package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.RequestAdjustment;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The extensions and suspensions of the deadlines of a matter. */
@Path("/suggestions/{id}/adjustments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdjustmentsResource {

    @PathParam("id")
    UUID id;

    @Inject
    Adjustments adjustments;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** What is asked for: a later last day, or days that do not count. */
    public record NewAdjustment(
            UUID deadlineId, AdjustmentKind kind, LocalDate firstDay, LocalDate lastDay, String reason) {}

    /** Takes a request back. */
    public record Withdrawal(Integer expectedVersion) {}

    @GET
    @Described("Lists the extensions and suspensions of the matter, the latest first.")
    public List<AdjustmentView> list() {
        return adjustments.ofCase(id);
    }

    @POST
    @Idempotent
    @Described(value = "Asks for an extension or suspension of a deadline.", answer = Created.class, status = 201)
    public Response request(NewAdjustment body) {
        var adjustment = adjustments.request(new RequestAdjustment(
                id, body.deadlineId(), body.kind(), body.firstDay(), body.lastDay(), body.reason()));
        return Created.at("/suggestions/" + id + "/adjustments/", adjustment);
    }

    @POST
    @Path("/{adjustment}/withdrawal")
    @Idempotent
    @Described(value = "Takes a request back before it is in force.", status = 204)
    public void withdraw(@PathParam("adjustment") UUID adjustment, Withdrawal body) {
        current.readBy(() -> adjustments.ofCase(id));
        adjustments.withdraw(id, adjustment, versions.expected(body.expectedVersion()));
    }
}
