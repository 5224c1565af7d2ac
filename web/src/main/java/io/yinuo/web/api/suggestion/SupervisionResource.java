package io.yinuo.web.api.suggestion;

import io.yinuo.shared.NotFound;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.LiftSupervision;
import io.yinuo.supervision.Milestone;
import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.RecordPoll;
import io.yinuo.supervision.ReportProgress;
import io.yinuo.supervision.SupervisionView;
import io.yinuo.supervision.Supervisions;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
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

/** The leading supervision of one matter. */
@Path("/suggestions/{id}/supervision")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupervisionResource {

    @PathParam("id")
    UUID id;

    @Inject
    Supervisions supervisions;

    @Inject
    Versions versions;

    /** Who leads and who presses it. */
    public record Arrangement(Integer expectedVersion, UUID leaderId, String supervisor, String supervisorOffice) {}

    /** How it is to be handled. */
    public record Plan(Integer expectedVersion, String plan, List<Milestone> milestones) {}

    /** How far it has come. */
    public record Report(LocalDate reportedOn, String text) {}

    /** What deputies said when they were asked. */
    public record PollResult(
            LocalDate heldOn,
            Integer asked,
            Integer satisfied,
            Integer basicallySatisfied,
            Integer dissatisfied,
            String minutes) {}

    /** Why it ends. */
    public record Lifting(Integer expectedVersion, String reason) {}

    @GET
    @Described(
            value = "Reads who leads and presses the matter, its plan, reports and polls; the ETag is its version.",
            answer = SupervisionView.class)
    public Response read() {
        var supervision = supervisions.ofCase(id).orElseThrow(() -> new NotFound("SUPERVISION_UNKNOWN"));
        return Versions.tagged(supervision, supervision.version());
    }

    @POST
    @Idempotent
    @Described(
            value = "Puts the matter under leading supervision, with version 0, or names others for it.", status = 204)
    public void arrange(Arrangement body) {
        supervisions.arrange(new ArrangeSupervision(
                id, expected(body.expectedVersion()), body.leaderId(), body.supervisor(), body.supervisorOffice()));
    }

    @POST
    @Path("/plan")
    @Idempotent
    @Described(value = "Writes the plan with its milestones, or marks which of them are reached.", status = 204)
    public void plan(Plan body) {
        supervisions.plan(new PlanHandling(id, expected(body.expectedVersion()), body.plan(), body.milestones()));
    }

    @POST
    @Path("/reports")
    @Idempotent
    @Described(value = "Records an interim report.", status = 204)
    public void report(Report body) {
        supervisions.report(new ReportProgress(id, body.reportedOn(), body.text()));
    }

    @POST
    @Path("/polls")
    @Idempotent
    @Described(value = "Records how satisfied the deputies said they were.", status = 204)
    public void poll(PollResult body) {
        supervisions.poll(new RecordPoll(
                id, body.heldOn(), count(body.asked()), count(body.satisfied()), count(body.basicallySatisfied()),
                count(body.dissatisfied()), body.minutes()));
    }

    @POST
    @Path("/lifting")
    @Idempotent
    @Described(value = "Ends the supervision, for a stated reason.", status = 204)
    public void lift(Lifting body) {
        supervisions.lift(new LiftSupervision(id, expected(body.expectedVersion()), body.reason()));
    }

    private int expected(Integer inBody) {
        return versions.expected(inBody, () -> supervisions.ofCase(id).orElse(null));
    }

    private static int count(Integer given) {
        return given == null ? 0 : given;
    }
}
