package io.yinuo.delivery;

import io.yinuo.assignment.Assignments;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.internal.RecallPolicy;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes delivered letters back in favour of new ones, which go the same way and get numbers of their own (收回更正). */
@Stateless
public class Recalls {

    @Inject
    Callers callers;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    Directory directory;

    @Inject
    Deadlines deadlines;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Event<ReplyRecalled> recalled;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Whether the caller may take back a reply that was shown. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean offers(ReplyView reply) {
        return RecallPolicy.isOffered(reply, callers.current());
    }

    /** The reply that may be taken back, for whoever may do so (rule W5). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyView recallable(UUID replyId) {
        var reply = drafting.reply(replyId);
        RecallPolicy.check(reply, callers.current());
        return reply;
    }

    /**
     * Takes a delivered letter back: it stays and bears the mark, nobody rates it any more, what it promised is replaced,
     * and its officer begins the letter that takes its place, whether the matter was closed or not (rules W5, W6).
     *
     * @return the id of the new reply
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("delivery.recall")
    public UUID recall(RecallReply command) {
        var actor = callers.current();
        var shown = drafting.reply(command.replyId());
        trail.about(shown.suggestionId(), shown.bureauId(), shown.id());
        new InvalidInput.Check().present(command.kind(), "kind").text(command.reason(), "reason", 500).done();
        var reply = replies.claim(command.replyId(), command.expectedVersion());
        RecallPolicy.check(reply, actor);
        var reason = command.reason().strip();
        var matter = suggestions.get(reply.suggestionId());
        var replacing = replies.replace(reply.id(), command.kind(), reason, actor.personId());
        trail.note(
                matter.id(), matter.bureauId(), reply.id(), Change.set("recall", command.kind()),
                Change.set("note", reason), Change.set("documentNumber", reply.documentNumber()));
        if (matter.status() == SuggestionStatus.NUMBERED) {
            throw new StateConflict("DELIVERY_OPEN");
        }
        moveDeadlines(matter, reply, replacing);
        recalled.fire(new ReplyRecalled(matter.id(), reply.id(), replacing));
        carryOn(matter, replacing);
        workItems.reserve(replacing, Rehandling.UserTasks.DRAFT_SECOND_REPLY, matter.officerId(), reason);
        return replacing;
    }

    private void moveDeadlines(SuggestionView matter, ReplyView reply, UUID replacing) {
        deadlines.lapse(reply.id(), DeadlineKind.RATING);
        deadlines.lapse(reply.id(), DeadlineKind.RATING_REMINDER);
        deadlines.lapse(reply.id(), DeadlineKind.PUBLICATION);
        var dueOn = deadlines.begin(
                matter.id(), replacing, DeadlineKind.REPLACEMENT, clock.today(), directory.bureau(matter.bureauId()));
        suggestions.rehandling(matter.id(), dueOn);
    }

    private void carryOn(SuggestionView matter, UUID replacing) {
        if (matter.status() == SuggestionStatus.CLOSED) {
            workflow.reopen(matter.id(), assignments.answeredAnew(matter).andId(Variables.REPLY_ID, replacing));
        } else {
            workflow.answerAnew(matter.id(), replacing);
        }
    }
}
