package io.yinuo.assignment;

import io.yinuo.assignment.internal.Assignment;
import io.yinuo.assignment.internal.AssignmentRows;
import io.yinuo.assignment.internal.CoHandlingDesk;
import io.yinuo.assignment.internal.HandlingRights;
import io.yinuo.assignment.internal.SectionChoice;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.processes.CoHandling;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The opinions of the co-handling sections (协办意见): given in time or late, waived, or asked for later.
 *
 * <p>Sign-off opens only when every opinion is in or waived (rule A6); the process holds that join.
 */
@Stateless
public class Opinions {

    private static final int MOST_OPINION = 20_000;
    private static final int MOST_REASON = 1_000;
    private static final int MOST_GROUND = 300;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Deadlines deadlines;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    CaseAccess caseAccess;

    @Inject
    AssignmentRows rows;

    @Inject
    CoHandlingDesk desk;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The section answers what it was asked. */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.OFFICER})
    @Trailed("assignment.giveOpinion")
    public void giveOpinion(GiveOpinion command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, CoHandling.UserTasks.GIVE_OPINION);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        new InvalidInput.Check().text(command.opinion(), "opinion", MOST_OPINION).done();
        var assignment = rows.get(task.subjectId());
        assignment.answer(command.opinion().strip(), actor.personId(), clock.now());
        deadlines.met(assignment.id(), DeadlineKind.CO_HANDLING, clock.today());
        trail.note(
                task.suggestionId(),
                task.bureauId(),
                assignment.id(),
                Change.set("section", directory.section(assignment.sectionId()).name()),
                Change.set("opinion", command.opinion().strip()));
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    /** The case goes on without a section's opinion, for a stated reason (rule A7). */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("assignment.waiveOpinion")
    public void waiveOpinion(WaiveOpinion command) {
        var actor = callers.current();
        var assignment = rows.get(command.assignmentId());
        caseAccess.requireSight(actor, assignment.suggestionId());
        var suggestion = suggestions.get(assignment.suggestionId());
        trail.about(suggestion.id(), suggestion.bureauId(), assignment.id());
        HandlingRights.requireOfficeOrLeadHead(actor, suggestion);
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
        StaleVersion.check(command.expectedVersion(), assignment.version());
        assignment.waive(command.reason().strip());
        deadlines.lapse(assignment.id(), DeadlineKind.CO_HANDLING);
        trail.note(
                suggestion.id(),
                suggestion.bureauId(),
                assignment.id(),
                Change.set("section", directory.section(assignment.sectionId()).name()),
                Change.set("waiverReason", command.reason().strip()));
        workflow.waiveOpinion(assignment.id());
    }

    /**
     * Keeps what a waived section says after all; the drafter is shown it, and the process does not move (rule A17).
     *
     * @throws Forbidden {@code CO_SECTION_ONLY}
     */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.OFFICER})
    @Trailed("assignment.giveLateOpinion")
    public void giveLate(GiveLateOpinion command) {
        var actor = callers.current();
        var assignment = rows.get(command.assignmentId());
        caseAccess.requireInside(actor, assignment.suggestionId());
        var suggestion = suggestions.get(assignment.suggestionId());
        trail.about(suggestion.id(), suggestion.bureauId(), assignment.id());
        var section = assignment.sectionId();
        if (!actor.holdsInSection(Roles.SECTION_HEAD, section) && !actor.holdsInSection(Roles.OFFICER, section)) {
            throw new Forbidden("CO_SECTION_ONLY");
        }
        new InvalidInput.Check().text(command.opinion(), "opinion", MOST_OPINION).done();
        StaleVersion.check(command.expectedVersion(), assignment.version());
        assignment.answerLate(command.opinion().strip(), actor.personId(), clock.now());
        trail.note(
                suggestion.id(),
                suggestion.bureauId(),
                assignment.id(),
                Change.set("section", directory.section(section).name()),
                Change.set("opinion", command.opinion().strip()));
    }

    /** One more section is asked while the case is being handled (rule A8). */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("assignment.addCoHandler")
    public void addCoHandler(AddCoHandler command) {
        var actor = callers.current();
        caseAccess.requireSight(actor, command.suggestionId());
        var suggestion = suggestions.get(command.suggestionId());
        trail.about(suggestion.id(), suggestion.bureauId(), suggestion.id());
        HandlingRights.requireOfficeOrLeadHead(actor, suggestion);
        if (suggestion.status() != SuggestionStatus.HANDLING) {
            throw new StateConflict("HANDLING_OVER", suggestion.status());
        }
        var sections = new SectionChoice(directory.sections(suggestion.bureauId()));
        new InvalidInput.Check()
                .present(command.sectionId(), "sectionId")
                .optionalText(command.note(), "note", MOST_GROUND)
                .done();
        if (rows.sheet(suggestion.id()).names(command.sectionId())) {
            throw new StateConflict("SECTION_NAMED_ALREADY");
        }
        sections.require(command.sectionId());
        var added = new Assignment(
                suggestion.id(), command.sectionId(), AssignmentRole.CO_HANDLER, command.note(), clock.now());
        added.approve();
        rows.add(added);
        desk.ask(added, suggestion);
        trail.note(
                suggestion.id(),
                suggestion.bureauId(),
                added.id(),
                Change.set("coSections", sections.names(List.of(command.sectionId()))),
                Change.set("note", command.note()));
    }
}
