package io.yinuo.delivery;

import io.yinuo.assignment.Assignments;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.internal.DeliveryPolicy;
import io.yinuo.delivery.internal.DeliveryRows;
import io.yinuo.delivery.internal.RecallPolicy;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes letters back that went out, in favour of new ones, which go the same way and get numbers of their own (收回更正). */
@Stateless
public class Recalls {

    /** The steps that a recall ends. */
    private static final Set<String> ENDED = Set.of(
            SuggestionHandling.UserTasks.DELIVER_REPLY,
            Rehandling.UserTasks.DELIVER_SECOND_REPLY,
            SuggestionHandling.UserTasks.RATE_REPLY,
            Contribution.UserTasks.FILE_JOINT_REPLY);

    @Inject
    Callers callers;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    DeliveryRows rows;

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

    /** Whether the caller may take back a reply that was shown. @param all of its matter, in their order */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean offers(ReplyView reply, List<ReplyView> all) {
        return RecallPolicy.isOffered(reply, all, callers.current());
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
     * Takes back a letter that went out: it stays and bears the mark, nobody gets or rates it any more, what it promised is
     * replaced, and its officer begins the letter that takes its place, whether everybody has the old one, and whether the
     * matter was closed or not (rules W5-W7, CB5).
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
        waitForTurn(shown, actor);
        var reply = replies.claim(command.replyId(), command.expectedVersion());
        RecallPolicy.check(reply, actor);
        var reason = command.reason().strip();
        var matter = suggestions.get(reply.suggestionId());
        var replacing = replies.replace(reply.id(), command.kind(), reason, actor.personId());
        var reached = rows.reached(reply.id());
        trail.note(
                matter.id(), matter.bureauId(), reply.id(), Change.set("recall", command.kind()),
                Change.set("note", reason), Change.set("documentNumber", reply.documentNumber()),
                Change.set("deliveryStopped", reply.isContribution() ? List.of() : names(matter, reached)));
        moveDeadlines(matter, reply, replacing);
        recalled.fire(new ReplyRecalled(matter.id(), reply.id(), replacing, reached));
        carryOn(matter, replacing, reason);
        return replacing;
    }

    /** Whoever records a delivery or a rating meanwhile waits, or has done so before. */
    private void waitForTurn(ReplyView reply, Actor actor) {
        workItems.openOf(reply.suggestionId()).stream()
                .filter(item -> ENDED.contains(item.element()))
                .filter(item -> item.subjectId().equals(reply.id()) || item.subjectId().equals(reply.suggestionId()))
                .forEach(item -> workItems.look(item.taskId(), actor));
    }

    /** Of those who will not get the letter any more. */
    private static List<String> names(SuggestionView matter, Set<UUID> reached) {
        return DeliveryPolicy.outstanding(matter.submitters(), reached).stream().map(SubmitterView::name).toList();
    }

    private void moveDeadlines(SuggestionView matter, ReplyView reply, UUID replacing) {
        deadlines.lapse(reply.id(), DeadlineKind.RATING);
        deadlines.lapse(reply.id(), DeadlineKind.RATING_REMINDER);
        deadlines.lapse(reply.id(), DeadlineKind.PUBLICATION);
        var dueOn = deadlines.begin(
                matter.id(), replacing, DeadlineKind.REPLACEMENT, clock.today(), directory.bureau(matter.bureauId()));
        suggestions.rehandling(matter.id(), nearest(matter.id(), dueOn));
    }

    /** Those who never got the letter are owed an answer by its own day still, which may come first. */
    private LocalDate nearest(UUID suggestionId, LocalDate replacementDue) {
        return deadlines.ofCase(suggestionId).stream()
                .filter(each -> each.metOn() == null && each.kind().isOfReply())
                .map(DeadlineView::dueOn)
                .reduce(replacementDue, (one, other) -> one.isBefore(other) ? one : other);
    }

    private void carryOn(SuggestionView matter, UUID replacing, String reason) {
        if (matter.status() == SuggestionStatus.CLOSED) {
            var message = matter.isContribution()
                    ? Contribution.Messages.CLOSED_CONTRIBUTION_RECALLED
                    : SuggestionHandling.Messages.CLOSED_REPLY_RECALLED;
            workflow.reopen(matter.id(), message, assignments.answeredAnew(matter).andId(Variables.REPLY_ID, replacing));
        } else {
            workflow.answerAnew(matter.id(), replacing);
        }
        if (matter.isContribution()) {
            workItems.reserve(matter.id(), Contribution.UserTasks.DRAFT_REPLY, matter.officerId(), reason);
        } else {
            workItems.reserve(replacing, Rehandling.UserTasks.DRAFT_SECOND_REPLY, matter.officerId(), reason);
        }
    }
}
