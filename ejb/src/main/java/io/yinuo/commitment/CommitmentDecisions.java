package io.yinuo.commitment;

import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_CHANGE;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.commitment.internal.ChangeRow;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.PromiseDeadlines;
import io.yinuo.commitment.internal.PromiseNews;
import io.yinuo.directory.Callers;
import io.yinuo.notification.News;
import io.yinuo.processes.CommitmentFollowUp.Messages;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Changes of promises and explanations to the deputy, each decided by a leader (变更与说明的审批). */
@Stateless
public class CommitmentDecisions {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Calendars calendars;

    @Inject
    CommitmentRows rows;

    @Inject
    WorkItems workItems;

    @Inject
    PromiseDeadlines days;

    @Inject
    PromiseNews news;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Asks for another target or day, while the promise is open (rule PR8). */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("commitment.requestChange")
    public void requestChange(RequestCommitmentChange command) {
        var actor = callers.current();
        var commitment = rows.get(command.commitmentId());
        access.requireInside(actor, commitment.suggestionId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        FollowUpPolicy.requireOwner(actor, commitment.ownerSectionId());
        StaleVersion.check(command.expectedVersion(), commitment.version());
        commitment.requireReporting();
        FollowUpPolicy.check(command, calendars.of(commitment.bureauId()), clock.today());
        if (rows.openChange(commitment.id()).isPresent()) {
            throw new StateConflict("CHANGE_OPEN");
        }
        rows.add(new ChangeRow(commitment, command, actor.personId(), clock.now()));
        workflow.tellFollowUp(commitment.id(), Messages.CHANGE_REQUESTED);
        note(commitment, new Change("target", commitment.target(), command.target()),
                new Change("dueKind", commitment.dueKind(), command.dueKind()),
                new Change("dueOn", commitment.dueOn(), command.dueOn()), Change.set("reason", command.reason().strip()));
    }

    /** Lets the change count, or not; never by who asked for it. */
    @RolesAllowed({Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("commitment.decideChange")
    public void decideChange(DecideCommitmentStep command) {
        var actor = callers.current();
        var task = claim(command, actor, DECIDE_CHANGE);
        var commitment = rows.get(task.subjectId());
        var change = rows.openChange(commitment.id()).orElseThrow();
        requireOther(actor, change.requestedBy());
        change.decide(command.approved(), command.note(), actor.personId(), clock.now());
        if (command.approved()) {
            commitment.requireReporting();
            change.requireDayAhead(clock.today());
            commitment.change(
                    change.target(), change.dueKind(), change.dueOn(), clock.today(),
                    suggestions.get(commitment.suggestionId()).keyMatter());
            days.settle(commitment);
            news.tell(commitment, News.CHANGE_APPROVED, change.id());
        }
        finish(task, commitment, actor, command);
    }

    /** Lets the deputy read why the promise is late or cannot be kept, or not (rule PR9). */
    @RolesAllowed({Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("commitment.decideExplanation")
    public void decideExplanation(DecideCommitmentStep command) {
        var actor = callers.current();
        var task = claim(command, actor, DECIDE_EXPLANATION, DECIDE_DELAY_EXPLANATION);
        var commitment = rows.get(task.subjectId());
        boolean delay = task.element().equals(DECIDE_DELAY_EXPLANATION);
        var explanation =
                rows.openExplanation(commitment.id(), delay ? ExplanationKind.DELAY : ExplanationKind.IMPOSSIBLE);
        requireOther(actor, explanation.writtenBy());
        explanation.decide(command.approved(), command.note(), actor.personId(), clock.now());
        if (!delay) {
            commitment.decideExplanation(command.approved(), clock.today());
            days.settle(commitment);
        }
        if (command.approved()) {
            news.tell(commitment, News.EXPLANATION_APPROVED, explanation.id());
        }
        finish(task, commitment, actor, command);
    }

    private WorkItem claim(DecideCommitmentStep command, Actor actor, String... elements) {
        var task = workItems.claim(command.taskId(), actor, elements);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        FollowUpPolicy.check(command);
        return task;
    }

    private static void requireOther(Actor actor, UUID who) {
        if (actor.personId().equals(who)) {
            throw new Forbidden("DECIDER_ASKED");
        }
    }

    private void finish(WorkItem task, Commitment commitment, Actor actor, DecideCommitmentStep command) {
        note(commitment, Change.set("approved", command.approved()), Change.set("note", command.note()));
        workflow.complete(task, actor.personId(), Outcome.of(Variables.APPROVED, command.approved()));
    }

    private void note(Commitment commitment, Change... changes) {
        trail.note(commitment.suggestionId(), commitment.bureauId(), commitment.id(), changes);
    }
}
