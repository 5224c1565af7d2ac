package io.yinuo.assignment;

import io.yinuo.assignment.internal.Assignment;
import io.yinuo.assignment.internal.AssignmentRows;
import io.yinuo.assignment.internal.CoHandlingDesk;
import io.yinuo.assignment.internal.HandlingRights;
import io.yinuo.assignment.internal.SectionChoice;
import io.yinuo.assignment.internal.Sheet;
import io.yinuo.assignment.internal.SignatoryPolicy;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
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
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assignment sheet of a case, from the proposal to the section that takes it (拟办、批办、认领). */
@Stateless
public class Assignments {

    private static final int MOST_NOTE = 1_000;
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
    CoHandlingDesk coHandling;

    @Inject
    Event<HandlingBegan> handlingBegan;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

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
        var sections = sectionsOf(suggestion);
        var lead = sections.leadOf(routing).id();
        var coHandlers = sections.coHandlersOf(routing).stream().map(section -> section.id()).toList();
        draw(suggestionId, lead, coHandlers, routing.ground());
        note(
                suggestion,
                Change.set("leadSection", sections.names(List.of(lead))),
                Change.set("coSections", sections.names(coHandlers)),
                Change.set("ground", routing.ground()));
    }

    /** Puts the sheet before the leaders: the vice director of the proposed lead section, or the director (拟办, rule A10). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.prepare")
    public void prepare(PrepareAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.PREPARE_ASSIGNMENT);
        var suggestion = suggestions.get(task.suggestionId());
        StaleVersion.check(command.expectedVersion(), suggestion.version());
        new InvalidInput.Check().optionalText(command.note(), "note", MOST_GROUND).done();
        var sections = sectionsOf(suggestion);
        sections.check(command.leadSectionId(), command.coSectionIds());
        draw(suggestion.id(), command.leadSectionId(), command.coSectionIds(), textOrNull(command.note()));
        suggestions.assigning(suggestion.id());
        note(
                suggestion,
                Change.set("leadSection", sections.names(List.of(command.leadSectionId()))),
                Change.set("coSections", sections.names(command.coSectionIds())),
                Change.set("ground", textOrNull(command.note())));
        var overseer = directory.section(command.leadSectionId()).viceDirectorId();
        workflow.complete(task, actor.personId(), Outcome.none().andId(Variables.VICE_DIRECTOR_ID, overseer));
    }

    /** The leader approves the sheet, or sends it back to the office with a note (批办). */
    @RolesAllowed({Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("assignment.approve")
    public void approve(DecideAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.APPROVE_ASSIGNMENT);
        var suggestion = suggestions.get(task.suggestionId());
        HandlingRights.requireOverseer(task, actor, proposedLead(suggestion.id()));
        if (command.approved()) {
            workflow.complete(task, actor.personId(), approved(suggestion));
            note(suggestion, Change.set("approved", true), Change.set("note", textOrNull(command.note())));
        } else {
            new InvalidInput.Check().text(command.note(), "note", MOST_NOTE).done();
            returnToOffice(task, actor, Outcome.of(Variables.APPROVED, false), command.note());
            note(suggestion, Change.set("approved", false), Change.set("note", command.note()));
        }
    }

    private SectionView proposedLead(UUID suggestionId) {
        return directory.section(rows.sheet(suggestionId).lead().sectionId());
    }

    private Outcome approved(SuggestionView suggestion) {
        var sheet = rows.sheet(suggestion.id());
        sheet.approve();
        var lead = proposedLead(suggestion.id());
        if (lead.viceDirectorId() == null) {
            throw new StateConflict("SECTION_WITHOUT_VICE_DIRECTOR", lead.name());
        }
        suggestions.assigned(suggestion.id(), lead.id());
        caseAccess.open(suggestion.id(), lead.id());
        return led(Outcome.of(Variables.APPROVED, true), suggestion, lead);
    }

    private Outcome led(Outcome outcome, SuggestionView suggestion, SectionView lead) {
        var rule = directory.bureau(suggestion.bureauId()).signatureRule();
        return outcome.andId(Variables.LEAD_SECTION_ID, lead.id())
                .andId(Variables.VICE_DIRECTOR_ID, lead.viceDirectorId())
                .and(Variables.SIGNATORY_ROLE, SignatoryPolicy.signatory(rule, suggestion.keyMatter()).name());
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
     * Who leads, drafts, reviews and signs a matter that is answered anew after its close, as the directory says today.
     *
     * @throws StateConflict {@code SECTION_WITHOUT_VICE_DIRECTOR}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Outcome answeredAnew(UUID suggestionId) {
        var suggestion = suggestions.get(suggestionId);
        var lead = directory.section(suggestion.leadSectionId());
        if (lead.viceDirectorId() == null) {
            throw new StateConflict("SECTION_WITHOUT_VICE_DIRECTOR", lead.name());
        }
        return led(Outcome.none(), suggestion, lead).andId(Variables.OFFICER_ID, suggestion.officerId());
    }

    /** The lead section takes the case; from now on its officer drafts and the co-handling sections are asked (认领). */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("assignment.accept")
    public void accept(AcceptAssignment command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.ACCEPT_ASSIGNMENT);
        var suggestion = suggestions.get(task.suggestionId());
        var sheet = rows.sheet(suggestion.id());
        var officer = officerOf(sheet.lead().sectionId(), command.officerId());
        sheet.lead().accept(officer.id());
        suggestions.handlingBegun(suggestion.id(), officer.id());
        deadlines.met(suggestion.id(), DeadlineKind.ASSIGNMENT, clock.today());
        var replyId = UUID.randomUUID();
        handlingBegan.fire(new HandlingBegan(suggestion.id(), officer.id(), replyId));
        workflow.complete(
                task,
                actor.personId(),
                Outcome.of(Variables.ACCEPTED, true)
                        .andId(Variables.OFFICER_ID, officer.id())
                        .andId(Variables.REPLY_ID, replyId));
        sheet.coHandlers().forEach(coHandler -> coHandling.ask(coHandler, suggestion));
        note(suggestion, Change.set("officer", officer.name()));
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
        returnToOffice(task, actor, Outcome.of(Variables.ACCEPTED, false), command.reason());
        note(suggestion, Change.set("objection", command.reason()));
    }

    private WorkItem claim(String taskId, Actor actor, String element) {
        var task = workItems.claim(taskId, actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.suggestionId());
        return task;
    }

    private void draw(UUID suggestionId, UUID leadSectionId, List<UUID> coSectionIds, String ground) {
        Sheet sheet = rows.sheet(suggestionId);
        sheet.draw(leadSectionId, coSectionIds, ground, clock.now()).forEach(rows::add);
    }

    private void returnToOffice(WorkItem task, Actor actor, Outcome outcome, String note) {
        workflow.complete(task, actor.personId(), outcome);
        workItems.reserve(task.subjectId(), UserTasks.PREPARE_ASSIGNMENT, null, note);
    }

    private PersonView officerOf(UUID sectionId, UUID officerId) {
        return directory.peopleIn(sectionId, Roles.OFFICER).stream()
                .filter(person -> person.id().equals(officerId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("officerId", officerId == null ? "REQUIRED" : "NOT_AN_OFFICER"));
    }

    private SectionChoice sectionsOf(SuggestionView suggestion) {
        return new SectionChoice(directory.sections(suggestion.bureauId()));
    }

    private void note(SuggestionView suggestion, Change... changes) {
        trail.note(suggestion.id(), suggestion.bureauId(), suggestion.id(), changes);
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
