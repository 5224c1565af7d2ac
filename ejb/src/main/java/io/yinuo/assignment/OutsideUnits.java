package io.yinuo.assignment;

import static io.yinuo.processes.CoHandling.UserTasks.RECORD_OPINION;

import io.yinuo.assignment.internal.OutsideUnit;
import io.yinuo.assignment.internal.OutsideUnitPolicy;
import io.yinuo.assignment.internal.OutsideUnitRows;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
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
import java.util.stream.Stream;

/**
 * The units outside of the bureau whose opinion it needs when it leads (会办单位); the office writes down what passes.
 *
 * <p>The draft waits for each of them as it does for the sections, until its opinion is recorded or waived.
 */
@Stateless
public class OutsideUnits {

    private static final int MOST_REASON = 1_000;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Papers papers;

    @Inject
    Deadlines deadlines;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    OutsideUnitRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The units of a case, in the order in which they were named. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OutsideUnitView> ofCase(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.ofCase(suggestionId).stream().map(rows::view).toList();
    }

    /**
     * Names one more unit, for which the draft then waits (rule CO1).
     *
     * @throws StateConflict {@code NOT_LEAD_UNIT} unless the bureau answers for several units; {@code HANDLING_OVER}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.addOutsideUnit")
    public UUID add(AddOutsideUnit command) {
        var actor = callers.current();
        var matter = matter(command.suggestionId(), actor);
        if (matter.handlingRole() != HandlingRole.LEAD) {
            throw new StateConflict("NOT_LEAD_UNIT");
        }
        if (matter.status() != SuggestionStatus.HANDLING) {
            throw new StateConflict("HANDLING_OVER", matter.status());
        }
        policy(matter).check(command, rows.ofCase(matter.id()));
        var unit = new OutsideUnit(command, actor.personId(), clock.now());
        rows.add(unit);
        workflow.requestOutsideOpinion(matter.id(), unit.id());
        note(matter, unit);
        return unit.id();
    }

    /** The letter that asks has gone out; the unit's term runs from that day (rule CO2). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.sendToUnit")
    public void send(SendToUnit command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command);
        StaleVersion.check(command.expectedVersion(), unit.version());
        var bureau = directory.bureau(matter.bureauId());
        var dueOn = deadlines.begin(matter.id(), unit.id(), DeadlineKind.CONTRIBUTION, command.sentOn(), bureau);
        unit.send(command, dueOn);
        workItems.redate(matter.id());
        note(
                matter, unit, Change.set("unitChannel", command.channel()), Change.set("sentOn", command.sentOn()),
                Change.set("receiver", command.receiver()), Change.set("documentNumber", command.letterNumber()));
    }

    /** The unit has answered; the case no longer waits for it (rule CO3). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.recordUnitOpinion")
    public void recordOpinion(RecordUnitOpinion command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, RECORD_OPINION);
        var unit = rows.get(task.subjectId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command.opinion());
        unit.answer(command.opinion(), paperOf(command.opinion(), matter), actor.personId(), clock.now());
        deadlines.met(unit.id(), DeadlineKind.CONTRIBUTION, command.opinion().answeredOn());
        noteOpinion(matter, unit, command.opinion());
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    /** Keeps what a waived unit wrote after all; the drafter is shown it (rule CO4). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.recordLateOpinion")
    public void recordLate(RecordLateOpinion command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command.opinion());
        StaleVersion.check(command.expectedVersion(), unit.version());
        unit.answerLate(command.opinion(), paperOf(command.opinion(), matter), actor.personId(), clock.now());
        noteOpinion(matter, unit, command.opinion());
    }

    /** Notes a reminder. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.urgeUnit")
    public void urge(UrgeUnit command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command);
        unit.urge(command, actor.personId());
        note(
                matter, unit, Change.set("urgedOn", command.urgedOn()), Change.set("spokenWith", command.spokenWith()),
                Change.set("note", command.note()));
    }

    /** The case goes on without the unit, for a stated reason. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.waiveUnit")
    public void waive(WaiveUnit command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
        StaleVersion.check(command.expectedVersion(), unit.version());
        unit.waive(command.reason());
        deadlines.lapse(unit.id(), DeadlineKind.CONTRIBUTION);
        note(matter, unit, Change.set("waiverReason", command.reason().strip()));
        workflow.waiveOpinion(unit.id());
    }

    /** Brings different views before the government office (rule CO5). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.bringDisagreement")
    public void bring(BringDisagreement command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command);
        StaleVersion.check(command.expectedVersion(), unit.version());
        unit.bring(command);
        note(
                matter, unit, Change.set("disagreement", command.disagreement()),
                Change.set("broughtTo", command.broughtTo()), Change.set("broughtOn", command.broughtOn()));
    }

    /** Records how they were settled. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.settleDisagreement")
    public void settle(SettleDisagreement command) {
        var actor = callers.current();
        var unit = rows.get(command.unitId());
        var matter = matter(unit.suggestionId(), actor);
        policy(matter).check(command, unit.broughtOn());
        StaleVersion.check(command.expectedVersion(), unit.version());
        unit.settle(command);
        note(matter, unit, Change.set("settlement", command.settlement()), Change.set("settledOn", command.settledOn()));
    }

    /** The matter, which the caller may see and for whose bureau the caller is the secretary. */
    private SuggestionView matter(UUID suggestionId, Actor actor) {
        caseAccess.requireSight(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        actor.require(Roles.SECRETARY, matter.bureauId());
        return matter;
    }

    private OutsideUnitPolicy policy(SuggestionView matter) {
        return new OutsideUnitPolicy(matter.referredOn(), clock.today());
    }

    private UUID paperOf(UnitOpinion opinion, SuggestionView matter) {
        if (opinion.file() != null) {
            return papers.add(new AddPaper(matter.id(), PaperKind.UNIT_OPINION, opinion.file()));
        }
        return opinion.paperId() == null ? null : papers.require(matter.id(), opinion.paperId());
    }

    private void noteOpinion(SuggestionView matter, OutsideUnit unit, UnitOpinion opinion) {
        note(
                matter, unit, Change.set("signer", opinion.signer()), Change.set("answeredOn", opinion.answeredOn()),
                Change.set("opinion", opinion.text().strip()));
    }

    private void note(SuggestionView matter, OutsideUnit unit, Change... changes) {
        var named = Stream.concat(Stream.of(Change.set("unit", unit.name())), Stream.of(changes));
        trail.note(matter.id(), matter.bureauId(), unit.id(), named.toArray(Change[]::new));
    }
}
