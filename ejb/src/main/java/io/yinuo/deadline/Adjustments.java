package io.yinuo.deadline;

import static io.yinuo.processes.DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT;
import static io.yinuo.processes.DeadlineAdjustment.UserTasks.RECORD_CONSENT;
import static io.yinuo.processes.DeadlineAdjustment.UserTasks.RESUME_HANDLING;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.Adjustment;
import io.yinuo.deadline.internal.AdjustmentPolicy;
import io.yinuo.deadline.internal.AdjustmentRows;
import io.yinuo.deadline.internal.AdjustmentStarter;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.DeadlineCopies;
import io.yinuo.deadline.internal.InnerDays;
import io.yinuo.directory.Callers;
import io.yinuo.processes.DeadlineAdjustment.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
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
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Extends deadlines, or lets them stand still (延期、中止、恢复): asked for with a reason, approved by a leader, in force
 * with the consent of the referrer (rules T11, T12).
 */
@Stateless
public class Adjustments {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Calendars calendars;

    @Inject
    AdjustmentRows rows;

    @Inject
    AdjustmentStarter starter;

    @Inject
    DeadlineCopies copies;

    @Inject
    InnerDays inner;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Asks the leader in charge; the office and the lead section do so, while the day is not past. */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("deadline.requestAdjustment")
    public UUID request(RequestAdjustment command) {
        var actor = callers.current();
        caseAccess.requireInside(actor, command.caseId());
        var matter = suggestions.get(command.caseId());
        trail.about(matter.id(), matter.bureauId(), command.deadlineId());
        requireOfficeOrLeadSection(actor, matter);
        new InvalidInput.Check().present(command.deadlineId(), "deadlineId").done();
        var deadline = locked(command.deadlineId(), matter.id());
        if (rows.openOf(deadline.id()).isPresent()) {
            throw new StateConflict("ADJUSTMENT_OPEN");
        }
        AdjustmentPolicy.check(command, deadline, calendars.of(matter.bureauId()), clock.today());
        var adjustment = new Adjustment(deadline, command, actor.personId(), clock.now());
        rows.add(adjustment);
        starter.begin(adjustment, matter);
        trail.note(
                matter.id(), matter.bureauId(), adjustment.id(), Change.set("deadlineKind", deadline.kind()),
                Change.set("adjustmentKind", command.kind()), Change.set("firstDay", command.firstDay()),
                Change.set("lastDay", command.lastDay()), Change.set("reason", command.reason()));
        return adjustment.id();
    }

    /** The leader in charge, or the director, decides; never on the own request. */
    @RolesAllowed({Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("deadline.decideAdjustment")
    public void decide(DecideAdjustment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, DECIDE_ADJUSTMENT);
        AdjustmentPolicy.checkDecision(command.approved(), command.note());
        var adjustment = rows.get(task.subjectId());
        if (actor.personId().equals(adjustment.requestedBy())) {
            throw new Forbidden("ADJUSTMENT_OWN_REQUEST");
        }
        adjustment.decide(command.approved(), command.note(), actor.personId());
        note(task, Change.set("approved", command.approved()), Change.set("note", command.note()));
        workflow.complete(task, actor.personId(), Outcome.of(Variables.APPROVED, command.approved()));
    }

    /** The referrer has answered; with its consent the day moves. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("deadline.recordConsent")
    public void recordConsent(RecordConsent command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, RECORD_CONSENT);
        var adjustment = rows.get(task.subjectId());
        var requestedOn = rows.view(adjustment).requestedAt().atZone(WorkClock.ZONE).toLocalDate();
        AdjustmentPolicy.check(command, requestedOn, clock.today());
        adjustment.answer(command);
        note(task, Change.set("consented", command.consented()), Change.set("answeredOn", command.answeredOn()),
                Change.set("answeredBy", command.answeredBy()), Change.set("document", command.document()));
        if (command.consented()) {
            apply(adjustment, task);
        }
        workflow.complete(task, actor.personId(), Outcome.of(Variables.CONSENTED, command.consented()));
    }

    private void apply(Adjustment adjustment, WorkItem task) {
        var deadline = locked(adjustment.deadlineId(), adjustment.caseId());
        var calendar = calendars.of(task.bureauId());
        var before = deadline.dueOn();
        if (adjustment.kind() == AdjustmentKind.SUSPENSION) {
            deadline.suspend(adjustment.pause(), calendar);
        } else if (adjustment.lastDay().isAfter(before)) {
            deadline.extend(clock.today(), adjustment.lastDay(), calendar);
        } else {
            throw new StateConflict("ADJUSTMENT_SHORTENED", before);
        }
        adjustment.tookEffect(before, deadline.dueOn());
        follow(deadline, before, task);
        note(task, new Change("dueOn", before, deadline.dueOn()));
    }

    private void follow(Deadline deadline, LocalDate before, WorkItem task) {
        inner.follow(deadline).forEach(moved -> note(
                task, Change.set("deadlineKind", moved.deadline().kind()),
                new Change("dueOn", moved.before(), moved.deadline().dueOn())));
        copies.follow(deadline, before);
    }

    /** What stood still counts again, earlier than it would by itself or on that day. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("deadline.resumeHandling")
    public void resume(ResumeHandling command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, RESUME_HANDLING);
        var adjustment = rows.get(task.subjectId());
        AdjustmentPolicy.checkResumption(command.resumedOn(), adjustment.pause(), clock.today());
        var deadline = locked(adjustment.deadlineId(), adjustment.caseId());
        var before = deadline.dueOn();
        deadline.resume(adjustment.pause().from(), command.resumedOn(), calendars.of(task.bureauId()));
        adjustment.resume(command.resumedOn(), deadline.dueOn());
        follow(deadline, before, task);
        note(task, Change.set("resumedOn", command.resumedOn()), new Change("dueOn", before, deadline.dueOn()));
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    /** Takes a request back before it is in force: whoever asked, or the office. */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("deadline.withdrawAdjustment")
    public void withdraw(UUID caseId, UUID adjustmentId, int expectedVersion) {
        var actor = callers.current();
        caseAccess.requireInside(actor, caseId);
        var matter = suggestions.get(caseId);
        trail.about(caseId, matter.bureauId(), adjustmentId);
        requireOfficeOrLeadSection(actor, matter);
        var adjustment = rows.get(adjustmentId);
        if (!adjustment.caseId().equals(caseId)) {
            throw new NotFound("ADJUSTMENT_UNKNOWN");
        }
        StaleVersion.check(expectedVersion, adjustment.version());
        adjustment.withdraw();
        workflow.withdrawAdjustment(adjustmentId);
        trail.note(caseId, matter.bureauId(), adjustmentId, Change.set("adjustmentKind", adjustment.kind()));
    }

    /** The extensions and suspensions of a case, the latest first, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AdjustmentView> ofCase(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return rows.ofCase(caseId);
    }

    /** The deadlines of the case for which the caller may ask now, with the last day to which each can go. */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AdjustableDeadline> adjustable(UUID caseId) {
        var actor = callers.current();
        caseAccess.requireInside(actor, caseId);
        requireOfficeOrLeadSection(actor, suggestions.get(caseId));
        return entities.createQuery("select d from Deadline d where d.suggestionId = :case order by d.dueOn, d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultStream()
                .filter(AdjustmentPolicy::admits)
                .filter(deadline -> rows.openOf(deadline.id()).isEmpty())
                .map(deadline -> new AdjustableDeadline(deadline.view(), AdjustmentPolicy.limit(deadline)))
                .toList();
    }

    private Deadline locked(UUID deadlineId, UUID caseId) {
        return Optional.ofNullable(deadlineId)
                .map(id -> entities.find(Deadline.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(deadline -> deadline.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("DEADLINE_UNKNOWN"));
    }

    private WorkItem claim(String taskId, Actor actor, String element) {
        var task = workItems.claim(taskId, actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        return task;
    }

    private void note(WorkItem task, Change... changes) {
        trail.note(task.suggestionId(), task.bureauId(), task.subjectId(), changes);
    }

    private static void requireOfficeOrLeadSection(Actor actor, SuggestionView matter) {
        var section = matter.leadSectionId();
        if (section == null) {
            throw new StateConflict("LEAD_SECTION_MISSING");
        }
        boolean works = actor.holdsInSection(Roles.OFFICER, section) || actor.holdsInSection(Roles.SECTION_HEAD, section);
        if (!works && !actor.holds(Roles.SECRETARY, matter.bureauId())) {
            throw new Forbidden("LEAD_SECTION_ONLY");
        }
    }
}
