package io.yinuo.feedback;

import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.internal.RaterPolicy;
import io.yinuo.feedback.internal.RatingRow;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ratings of delivered replies (代表评价); the lead submitter's decides whether the matter is closed. */
@Stateless
public class Feedback {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Ratings ratings;

    @Inject
    Deadlines deadlines;

    @Inject
    Directory directory;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records one submitter's rating; a dissatisfied lead submitter opens a second reply (重新办理, rule FB2). A co-signer
     * may rate each delivered reply, the first one also when the second is on its way.
     */
    @RolesAllowed({Roles.DEPUTY, Roles.LIAISON})
    @Trailed("feedback.rate")
    public void rate(RateReply command) {
        var actor = callers.current();
        access.requireSight(actor, command.suggestionId());
        var matter = suggestions.get(command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), command.replyId());
        new InvalidInput.Check()
                .present(command.attitude(), "attitude")
                .present(command.result(), "result")
                .optionalText(command.remark(), "remark", 2000)
                .done();
        var submitter = submitter(matter, command.submitterId());
        boolean inside = access.isInside(actor, matter.id());
        var source = RaterPolicy.source(actor, submitter, matter.bureauId(), inside, command.source());
        var rating = new RatingRow(command, source, actor.personId(), clock.now());
        var reply = submitter.lead()
                ? replies.claimLastDelivered(command.suggestionId(), command.replyId())
                : replies.claimDelivered(command.suggestionId(), command.replyId());
        if (ratings.exists(reply.id(), submitter.id())) {
            throw new StateConflict("ALREADY_RATED");
        }
        ratings.add(rating);
        trail.note(
                matter.id(), matter.bureauId(), reply.id(), Change.set("submitter", submitter.name()),
                Change.set("source", source), Change.set("attitude", command.attitude()),
                Change.set("result", command.result()));
        if (submitter.lead()) {
            decide(matter, reply, rating, actor);
        }
    }

    private static SubmitterView submitter(SuggestionView matter, UUID submitterId) {
        return matter.submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("submitterId", "SUBMITTER_UNKNOWN"));
    }

    private void decide(SuggestionView matter, ReplyView reply, RatingRow rating, Actor actor) {
        var open = workItems.openOf(matter.id()).stream()
                .filter(item -> item.element().equals(RATE_REPLY))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow(() -> new StateConflict("RATING_NOT_AWAITED"));
        var task = workItems.claim(open, actor, RATE_REPLY);
        deadlines.met(reply.id(), DeadlineKind.RATING, clock.today());
        var outcome = Outcome.of(Variables.REHANDLE, rating.demandsRehandling());
        if (rating.demandsRehandling()) {
            outcome.andId(Variables.REPLY_ID, openSecondReply(matter));
        }
        workflow.complete(task, actor.personId(), outcome);
    }

    private UUID openSecondReply(SuggestionView matter) {
        var replyId = replies.openAnother(matter.id());
        var dueOn = deadlines.begin(
                matter.id(), replyId, DeadlineKind.REHANDLING, clock.today(), directory.bureau(matter.bureauId()));
        suggestions.rehandling(matter.id(), dueOn);
        return replyId;
    }

    /** The ratings of a case, oldest first; a deputy reads the own ones. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RatingView> ofSuggestion(UUID suggestionId) {
        var actor = callers.current();
        access.requireSight(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        return replies.ofSuggestion(suggestionId).stream()
                .flatMap(reply -> ratings.ofReply(reply.id()).stream())
                .flatMap(rating -> view(rating, matter, actor))
                .toList();
    }

    private Stream<RatingView> view(RatingRow rating, SuggestionView matter, Actor reader) {
        var submitter = submitter(matter, rating.submitterId());
        boolean own = reader.personId().equals(submitter.personId());
        return own || access.maySeeByRole(reader, matter.id())
                ? Stream.of(rating.view(submitter.name(), directory.person(rating.enteredBy()).name()))
                : Stream.empty();
    }
}
