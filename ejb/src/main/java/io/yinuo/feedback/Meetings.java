package io.yinuo.feedback;

import static io.yinuo.processes.SuggestionHandling.UserTasks.RECORD_MEETING;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.internal.MeetingPolicy;
import io.yinuo.feedback.internal.MeetingRow;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Talks face to face when the rounds of replies are used up (当面沟通会, rule FB5). */
@Stateless
public class Meetings {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Replies replies;

    @Inject
    Ratings ratings;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Records the meeting, which ends the matter. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("feedback.meeting")
    public void record(RecordMeeting command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, RECORD_MEETING);
        trail.about(task.suggestionId(), task.bureauId(), task.suggestionId());
        var reply = lastDelivered(task.suggestionId());
        MeetingPolicy.check(command, reply.signedOn(), clock.today());
        ratings.add(new MeetingRow(task.suggestionId(), reply.id(), command, actor.personId(), clock.now()));
        trail.note(
                task.suggestionId(), task.bureauId(), task.suggestionId(), Change.set("heldOn", command.heldOn()),
                Change.set("place", command.place().strip()),
                Change.set("participants", command.participants().strip()),
                Change.set("meetingOutcome", command.outcome().strip()));
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    private ReplyView lastDelivered(UUID suggestionId) {
        return replies.ofSuggestion(suggestionId).stream()
                .filter(reply -> reply.status() == ReplyStatus.DELIVERED && reply.isRated())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The meetings of a case, oldest first; the submitters were there and may read of them. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<MeetingView> ofSuggestion(UUID suggestionId) {
        access.requireSight(callers.current(), suggestionId);
        return ratings.meetings(suggestionId);
    }
}
