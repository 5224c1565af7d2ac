package io.yinuo.assignment;

import io.yinuo.assignment.internal.Acceptance;
import io.yinuo.assignment.internal.Approval;
import io.yinuo.assignment.internal.Approver;
import io.yinuo.assignment.internal.Assignment;
import io.yinuo.assignment.internal.AssignmentRows;
import io.yinuo.assignment.internal.Drawing;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.TrailReader;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assignment sheet of a case, from the proposal to the section that takes it (拟办、批办、认领). */
@Stateless
public class Assignments {

    private static final int MOST_NOTE = 1_000;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    CaseAccess caseAccess;

    @Inject
    AssignmentRows rows;

    @Inject
    Drawing drawing;

    @Inject
    Approval approval;

    @Inject
    Approver approver;

    @Inject
    Acceptance acceptance;

    @Inject
    Trail trail;

    @Inject
    TrailReader trailReader;

    /** Every section that was named in the case, with what became of it, oldest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ENGINE
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AssignmentView> ofCase(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.views(suggestionId);
    }

    /** What the sheet named before it was drawn anew; none when it was drawn once. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Redrawn> redrawn(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return Redrawn.of(trailReader.ofCase(suggestionId));
    }

    /** The opinions that co-handling sections have given in the case, oldest request first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AssignmentView> opinionsOf(UUID suggestionId) {
        return ofCase(suggestionId).stream().filter(line -> line.opinion() != null).toList();
    }

    /** Proposes the sections that the decision table names for the title (拟办建议, rule A2). */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Trailed("assignment.propose")
    public void propose(UUID suggestionId) {
        var suggestion = suggestions.get(suggestionId);
        var routing = workflow.route(suggestion.title(), suggestion.kind().name());
        var sections = drawing.sectionsOf(suggestion);
        var coHandlers = sections.coHandlersOf(routing).stream().map(SectionView::id).toList();
        drawing.draw(suggestion, sections.leadOf(routing).id(), coHandlers, routing.ground());
    }

    /**
     * Puts the sheet before whom the bureau has settled, by usage the vice director of the proposed lead section, who reads why it
     * came back before (拟办, rule A10).
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.prepare")
    public void prepare(PrepareAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.PREPARE_ASSIGNMENT);
        var suggestion = suggestions.get(task.suggestionId());
        StaleVersion.check(command.expectedVersion(), suggestion.version());
        drawing.choose(suggestion, command.leadSectionId(), command.coSectionIds(), command.note());
        suggestions.assigning(suggestion.id());
        workflow.complete(
                task,
                actor.personId(),
                Outcome.of(Variables.ON_SHEET, false).andId(Variables.VICE_DIRECTOR_ID, approver.of(command.leadSectionId())));
        if (task.returnedNote() != null) {
            workItems.reserve(task.subjectId(), UserTasks.APPROVE_ASSIGNMENT, null, task.returnedNote());
        }
    }

    /** The leader approves the sheet, or sends it back to the office with a note (批办). */
    @RolesAllowed({Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("assignment.approve")
    public void approve(DecideAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.APPROVE_ASSIGNMENT);
        approval.decide(task, actor, command.approved(), command.note());
    }

    /** The sections that lead and co-handle, from whom ratings are kept away. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Set<UUID> handlingSections(UUID suggestionId) {
        var sheet = rows.sheet(suggestionId);
        return Stream.concat(Stream.of(sheet.lead()), sheet.coHandlers().stream())
                .map(Assignment::sectionId)
                .collect(Collectors.toSet());
    }

    /**
     * With what the process of a closed matter begins again: whose it is, and who leads, drafts, reviews and signs, as the
     * directory says today.
     *
     * @throws io.yinuo.shared.StateConflict {@code SECTION_WITHOUT_VICE_DIRECTOR}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Outcome answeredAnew(SuggestionView matter) {
        var known = Outcome.none()
                .andId(Variables.SUGGESTION_ID, matter.id())
                .andId(Variables.BUREAU_ID, matter.bureauId())
                .andId(Variables.LEAD_DEPUTY_ID, matter.leadSubmitter().personId())
                .andId(Variables.OFFICER_ID, matter.officerId());
        return approval.led(known, matter, directory.section(matter.leadSectionId()));
    }

    /** The lead section takes the case; from now on its officer drafts and the co-handling sections are asked (认领). */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("assignment.accept")
    public void accept(AcceptAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.ACCEPT_ASSIGNMENT);
        acceptance.begin(task, suggestions.get(task.suggestionId()), command.officerId(), actor.personId());
    }

    /** Somebody else of the lead section drafts the case from now on; whoever arranges it notes it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void draftedBy(UUID suggestionId, UUID officerId) {
        rows.sheet(suggestionId).lead().beDraftedBy(officerId);
        suggestions.draftedBy(suggestionId, officerId);
        workflow.rename(suggestionId, Variables.OFFICER_ID, officerId);
    }

    /** Somebody else oversees the lead section of the case from now on; whoever arranges it notes it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void overseenBy(UUID suggestionId, UUID viceDirectorId) {
        workflow.rename(suggestionId, Variables.VICE_DIRECTOR_ID, viceDirectorId);
    }

    /** The lead section says why the case is not its own; the sheet goes back to the office (异议). */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("assignment.object")
    public void object(ObjectToAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.ACCEPT_ASSIGNMENT);
        new InvalidInput.Check().text(command.reason(), "reason", MOST_NOTE).done();
        var suggestion = suggestions.get(task.suggestionId());
        rows.sheet(suggestion.id()).objectTo(command.reason());
        suggestions.assigning(suggestion.id());
        approval.toOffice(task, actor, Outcome.of(Variables.ACCEPTED, false), command.reason());
        trail.note(
                suggestion.id(), suggestion.bureauId(), suggestion.id(), Change.set("objection", command.reason()));
    }

    private WorkItem claim(String taskId, Actor actor, String element) {
        var task = workItems.claim(taskId, actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.suggestionId());
        return task;
    }
}
