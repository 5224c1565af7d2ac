package io.yinuo.web.api.suggestion;

import io.yinuo.assignment.AddCoHandler;
import io.yinuo.assignment.GiveLateOpinion;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.assignment.RequestText;
import io.yinuo.assignment.WaiveOpinion;
import io.yinuo.audit.TrailEntry;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.intake.CorrectRegistration;
import io.yinuo.intake.Corrections;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeskItem;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One matter, and what gathers around it while it is handled. */
@Path("/suggestions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PapersResource {

    @PathParam("id")
    UUID id;

    @Inject
    CaseFiles files;

    @Inject
    Corrections corrections;

    @Inject
    Assignments assignments;

    @Inject
    Opinions opinions;

    @Inject
    Consultations consultations;

    @Inject
    Drafting drafting;

    @Inject
    Commitments commitments;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why no talk is held. */
    public record TalkWaiver(String ground) {}

    /** A talk with the deputy. */
    public record Consultation(
            LocalDate heldOn,
            Channel channel,
            String place,
            String participants,
            String deputyView,
            String agreedChanges) {}

    /** The list of requests; those without an id are new. */
    public record Requests(Integer expectedVersion, List<RequestText> requests) {}

    /** One more co-handling section. */
    public record CoHandler(UUID sectionId, String note) {}

    /** An opinion of a section that came late. */
    public record LateSectionOpinion(Integer expectedVersion, String opinion) {}

    /** Why the case goes on without an opinion. */
    public record Waiver(Integer expectedVersion, String reason) {}

    /** The registration as it should be, and why. */
    public record Correction(Integer expectedVersion, String reason, RegisterSuggestion matter) {}

    @GET
    @Described(value = "Reads a matter; the ETag is its version.", answer = SuggestionView.class)
    public Response read() {
        var suggestion = files.open(id).suggestion();
        return Versions.tagged(suggestion, suggestion.version());
    }

    @POST
    @Path("/correction")
    @Idempotent
    @Described(value = "Puts right what was registered, for a stated reason; If-Match takes its version.", status = 204)
    public Response correct(Correction body) {
        current.readBy(() -> files.open(id).suggestion());
        corrections.correct(new CorrectRegistration(
                id, versions.expected(body.expectedVersion()), body.reason(), body.matter()));
        return Response.noContent().build();
    }

    @GET
    @Path("/tasks")
    @Described("Lists the open steps of the matter that the caller may take.")
    public List<DeskItem> tasks() {
        return files.open(id).mayAct();
    }

    @GET
    @Path("/trail")
    @Described("Lists who did what to the matter, oldest first, with values before and after.")
    public List<TrailEntry> trail() {
        return files.open(id).trail();
    }

    @GET
    @Path("/assignments")
    @Described("Lists the sections that were named, with what became of each.")
    public List<AssignmentView> assignments() {
        return assignments.ofCase(id);
    }

    @POST
    @Path("/assignments")
    @Idempotent
    @Described(value = "Asks one more section for its opinion while the matter is being handled.", status = 204)
    public Response addCoHandler(CoHandler body) {
        opinions.addCoHandler(new AddCoHandler(id, body.sectionId(), body.note()));
        return Response.noContent().build();
    }

    @POST
    @Path("/assignments/{assignment}/waiver")
    @Idempotent
    @Described(value = "Goes on without a section's opinion, for a stated reason.", status = 204)
    public Response waive(@PathParam("assignment") UUID assignment, Waiver body) {
        current.readBy(() -> assignments.ofCase(id));
        int expected = versions.expected(body.expectedVersion());
        opinions.waiveOpinion(new WaiveOpinion(assignment, expected, body.reason()));
        return Response.noContent().build();
    }

    @POST
    @Path("/assignments/{assignment}/late-opinion")
    @Idempotent
    @Described(value = "Gives the opinion of a section that was waived; the case goes on as it was.", status = 204)
    public Response giveLate(@PathParam("assignment") UUID assignment, LateSectionOpinion body) {
        current.readBy(() -> assignments.ofCase(id));
        int expected = versions.expected(body.expectedVersion());
        opinions.giveLate(new GiveLateOpinion(assignment, expected, body.opinion()));
        return Response.noContent().build();
    }

    @GET
    @Path("/consultations")
    @Described("Lists the talks with the deputy, oldest first.")
    public List<ConsultationView> consultations() {
        return consultations.consultations(id);
    }

    @POST
    @Path("/consultations")
    @Idempotent
    @Described(value = "Records a talk with the deputy.", status = 204)
    public Response consult(Consultation body) {
        consultations.recordConsultation(new RecordConsultation(
                id,
                body.heldOn(),
                body.channel(),
                body.place(),
                body.participants(),
                body.deputyView(),
                body.agreedChanges()));
        return Response.noContent().build();
    }

    @POST
    @Path("/consultations/waiver")
    @Idempotent
    @Described(value = "Says why a talk that was wanted is not held, so that the reply is held up no longer.", status = 204)
    public Response waiveTalk(TalkWaiver body) {
        consultations.waiveTalk(id, body.ground());
        return Response.noContent().build();
    }

    @PUT
    @Path("/requests")
    @Described(value = "Replaces the list of what the matter asks for; If-Match takes its version.", status = 204)
    public Response listRequests(Requests body) {
        current.readBy(() -> files.open(id).suggestion());
        consultations.listRequests(id, versions.expected(body.expectedVersion()), body.requests());
        return Response.noContent().build();
    }

    @GET
    @Path("/replies")
    @Described("Lists the replies that the caller may read, the first one first.")
    public List<ReplyView> replies() {
        return drafting.repliesOf(id);
    }

    @GET
    @Path("/commitments")
    @Described("Lists the promises that the replies make.")
    public List<CommitmentView> commitments() {
        return commitments.ofSuggestion(id);
    }
}
