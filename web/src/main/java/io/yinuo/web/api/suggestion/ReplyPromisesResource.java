package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.signoff.ConfirmPromise;
import io.yinuo.signoff.PromiseReview;
import io.yinuo.signoff.StrikePromise;
import io.yinuo.signoff.UnfoldPromise;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sentences of a reply that promise, and what leaders make of them; a drafter settles them with the draft. */
@Path("/replies/{id}/promises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplyPromisesResource {

    @PathParam("id")
    UUID id;

    @Inject
    Drafting drafting;

    @Inject
    PromiseReview review;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** The sentence as it stands in the letter, at an open step of the sign-off. */
    public record Unfold(Integer expectedVersion, String taskId, String words) {}

    /** The promise that is struck, and why, at an open step of the sign-off. */
    public record Strike(Integer expectedVersion, String taskId, UUID itemId, String reason) {}

    /** The promise with the target and the day that count, at an open step of the sign-off. */
    public record Confirm(Integer expectedVersion, String taskId, UUID itemId, String target, LocalDate dueOn) {}

    /** The version that the next command must expect. */
    public record Changed(int version) {}

    @GET
    @Described("Lists each sentence that promises, as read from the stored text, with what became of it.")
    public List<PromiseStanding> promises() {
        return drafting.promises(id);
    }

    @POST
    @Path("/unfold")
    @Idempotent
    @Described(value = "Has a folded sentence followed up by itself, by the lead section.", answer = Changed.class)
    public Response unfold(Unfold body) {
        current.readBy(() -> drafting.reply(id));
        return changed(review.unfold(
                new UnfoldPromise(body.taskId(), id, versions.expected(body.expectedVersion()), body.words())));
    }

    @POST
    @Path("/confirm")
    @Idempotent
    @Described(value = "Confirms a promise with its target and its day, where its words were changed in review.", answer = Changed.class)
    public Response confirm(Confirm body) {
        current.readBy(() -> drafting.reply(id));
        return changed(review.confirm(new ConfirmPromise(
                body.taskId(), id, versions.expected(body.expectedVersion()), body.itemId(), body.target(), body.dueOn())));
    }

    @POST
    @Path("/strike")
    @Idempotent
    @Described(value = "Takes a promise out of what is followed up; the reason is kept with its words.", answer = Changed.class)
    public Response strike(Strike body) {
        current.readBy(() -> drafting.reply(id));
        return changed(review.strike(new StrikePromise(
                body.taskId(), id, versions.expected(body.expectedVersion()), body.itemId(), body.reason())));
    }

    private static Response changed(int version) {
        return Response.ok(new Changed(version)).tag(new EntityTag(String.valueOf(version))).build();
    }
}
