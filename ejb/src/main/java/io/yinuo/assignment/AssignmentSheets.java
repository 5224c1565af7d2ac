package io.yinuo.assignment;

import io.yinuo.assignment.internal.Acceptance;
import io.yinuo.assignment.internal.Approval;
import io.yinuo.assignment.internal.Approver;
import io.yinuo.assignment.internal.AssignmentRows;
import io.yinuo.assignment.internal.AssignmentSheet;
import io.yinuo.assignment.internal.Drawing;
import io.yinuo.assignment.internal.SectionSight;
import io.yinuo.assignment.internal.SheetLine;
import io.yinuo.assignment.internal.SheetPolicy;
import io.yinuo.assignment.internal.SheetRows;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The sheet on which many matters go to their sections and then to the leaders (任务分解表).
 *
 * <p>Each command is one transaction: it does what it was asked to on all its lines, or on none and says why (rule A14).
 */
@Stateless
public class AssignmentSheets {

    private static final int MOST_WORDS = 1_000;

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
    SheetRows sheets;

    @Inject
    Drawing drawing;

    @Inject
    SectionSight sight;

    @Inject
    Acceptance acceptance;

    @Inject
    Approval approval;

    @Inject
    Approver approver;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Sends the sheet: each proposed lead section is asked to claim its lines or to object within its term (rule A11). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("sheet.send")
    public UUID send(SendSheet command) {
        var actor = callers.current();
        SheetPolicy.check(command);
        var sheet = new AssignmentSheet(actor.bureauId(), actor.personId(), clock.now());
        sheets.add(sheet);
        var tasks = command.lines().stream().map(line -> claim(line.taskId(), actor, UserTasks.PREPARE_ASSIGNMENT)).toList();
        requireUnchanged(command, tasks, sheet);
        for (int i = 0; i < tasks.size(); i++) {
            sendLine(command, i, tasks.get(i), sheet);
        }
        return sheet.id();
    }

    /** What is wrong with a line is said of this line. */
    private void sendLine(SendSheet command, int index, WorkItem task, AssignmentSheet sheet) {
        try {
            send(command.lines().get(index), task, sheet, index + 1);
        } catch (InvalidInput invalid) {
            throw invalid.of("lines[" + index + "]");
        }
    }

    /** Matters that were corrected since the page was shown are named, so that the rest need not be compared. */
    private void requireUnchanged(SendSheet command, List<WorkItem> tasks, AssignmentSheet sheet) {
        var changed = new ArrayList<String>();
        for (int i = 0; i < tasks.size(); i++) {
            var suggestion = suggestions.get(tasks.get(i).suggestionId());
            if (!suggestion.bureauId().equals(sheet.bureauId())) {
                throw new StateConflict("SHEET_OF_ONE_BUREAU");
            }
            if (command.lines().get(i).expectedVersion() != suggestion.version()) {
                changed.add(suggestion.numberLabel());
            }
        }
        if (!changed.isEmpty()) {
            throw new StateConflict("SHEET_MATTERS_CHANGED", String.join("、", changed));
        }
    }

    private void send(PrepareAssignment line, WorkItem task, AssignmentSheet sheet, int position) {
        var suggestion = suggestions.get(task.suggestionId());
        drawing.choose(suggestion, line.leadSectionId(), line.coSectionIds(), line.note());
        suggestions.assigning(suggestion.id());
        var bureau = directory.bureau(suggestion.bureauId());
        var lastDay = deadlines.begin(suggestion.id(), suggestion.id(), DeadlineKind.CLAIM, clock.today(), bureau);
        sheets.add(new SheetLine(sheet.id(), position, suggestion.id(), lastDay));
        sight.open(suggestion.id());
        workflow.complete(task, callers.current().personId(), Outcome.of(Variables.ON_SHEET, true)
                .andId(Variables.LEAD_SECTION_ID, line.leadSectionId())
                .andId(Variables.VICE_DIRECTOR_ID, approver.of(line.leadSectionId())));
        note(suggestion, Change.set("claimBy", lastDay));
    }

    /** A section claims lines; where it names the officer already, the approval opens the drafting (认领, rule A13). */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("sheet.claim")
    public void claim(ClaimLines command) {
        var actor = callers.current();
        SheetPolicy.lines(command.claims(), ClaimLines.Claim::taskId).done();
        for (var each : command.claims()) {
            var task = claim(each.taskId(), actor, UserTasks.CLAIM_ASSIGNMENT);
            var suggestion = suggestions.get(task.suggestionId());
            var lead = rows.sheet(suggestion.id()).lead().sectionId();
            var officer = each.officerId() == null ? null : acceptance.officerOf(lead, each.officerId());
            var line = sheets.requireOpen(suggestion.id());
            line.claim(each.officerId(), actor.personId(), clock.now());
            heard(task, suggestion, actor.personId(), line);
            note(suggestion, Change.set("claimed", true), Change.set("officer", officer == null ? null : officer.name()));
        }
    }

    /** A section says why the matter is not its own; the office director decides (异议, rule A12). */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("sheet.object")
    public void object(ObjectToLine command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.CLAIM_ASSIGNMENT);
        var suggestion = suggestions.get(task.suggestionId());
        new InvalidInput.Check().text(command.reason(), "reason", MOST_WORDS).done();
        var other = command.proposedSectionId();
        if (other != null) {
            drawing.sectionsOf(suggestion).require(other);
        }
        var line = sheets.requireOpen(suggestion.id());
        line.objectTo(command.reason().strip(), other, actor.personId(), clock.now());
        heard(task, suggestion, actor.personId(), line);
        note(suggestion, Change.set("objection", command.reason().strip()),
                Change.set("proposedSection", other == null ? null : directory.section(other).name()));
    }

    /** Where a section has objected, the office director rules before the leader decides. */
    private void heard(WorkItem task, SuggestionView suggestion, UUID by, SheetLine line) {
        deadlines.met(suggestion.id(), DeadlineKind.CLAIM, clock.today());
        workflow.complete(task, by, Outcome.of(Variables.OBJECTED, line.status() == SheetLineStatus.OBJECTED));
    }

    /**
     * A co-handling section says why its part is not its own, as long as neither a ruling nor the leader has settled the
     * line; a line that lies before the leader already goes back to the office director (协办异议, rule A15).
     *
     * @throws Forbidden {@code CO_SECTION_ONLY}
     */
    @RolesAllowed(Roles.SECTION_HEAD)
    @Trailed("sheet.coObject")
    public void objectToCoHandling(ObjectToCoHandling command) {
        var actor = callers.current();
        new InvalidInput.Check().present(command.sectionId(), "sectionId").text(command.objection(), "objection", MOST_WORDS).done();
        var line = sheets.line(command.sheetId(), command.lineId());
        var suggestion = suggestions.get(line.suggestionId());
        trail.about(suggestion.id(), suggestion.bureauId(), suggestion.id());
        caseAccess.requireInside(actor, suggestion.id());
        requireCoHandler(actor, suggestion, command.sectionId());
        var objection = command.objection().strip();
        if (line.coHandlerObjects(command.sectionId(), objection, actor.personId(), clock.now())) {
            workflow.returnToRuling(suggestion.id());
        }
        note(suggestion, Change.set("objection", directory.section(command.sectionId()).name() + "：" + objection));
    }

    private void requireCoHandler(Actor actor, SuggestionView suggestion, UUID sectionId) {
        boolean coHandles = rows.sheet(suggestion.id()).coHandlers().stream().anyMatch(row -> row.sectionId().equals(sectionId));
        if (!coHandles || !actor.holdsInSection(Roles.SECTION_HEAD, sectionId)) {
            throw new Forbidden("CO_SECTION_ONLY");
        }
    }

    /** The office director leaves the matter with the section that objected, or gives it to another (裁定, rule A12). */
    @RolesAllowed(Roles.REVIEWER)
    @Trailed("sheet.rule")
    public void rule(RuleOnObjection command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, UserTasks.DECIDE_OBJECTION);
        var suggestion = suggestions.get(task.suggestionId());
        new InvalidInput.Check().text(command.ruling(), "ruling", MOST_WORDS).done();
        boolean sameLead = rows.sheet(suggestion.id()).lead().sectionId().equals(command.leadSectionId());
        sheets.requireOpen(suggestion.id()).ruleOn(command.ruling().strip(), sameLead, actor.personId());
        sight.close(suggestion.id());
        drawing.choose(suggestion, command.leadSectionId(), command.coSectionIds(), null);
        sight.open(suggestion.id());
        workflow.complete(task, actor.personId(), Outcome.none()
                .andId(Variables.LEAD_SECTION_ID, command.leadSectionId())
                .andId(Variables.VICE_DIRECTOR_ID, approver.of(command.leadSectionId())));
        note(suggestion, Change.set("ruling", command.ruling().strip()));
    }

    /** The leader approves lines in one action; those sent back bear a note (批示, rules A10, A14). */
    @RolesAllowed({Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("sheet.decide")
    public void decide(DecideSheet command) {
        var actor = callers.current();
        SheetPolicy.check(command);
        requireWaiting(sheets.get(command.sheetId()), command, actor);
        for (var line : command.lines()) {
            var task = claim(line.taskId(), actor, UserTasks.APPROVE_ASSIGNMENT);
            approval.decide(task, actor, line.approved(), line.note());
        }
    }

    /** A sheet is decided once: lines on which somebody was faster are named, and nothing is done. */
    private void requireWaiting(AssignmentSheet sheet, DecideSheet command, Actor actor) {
        trail.about(null, sheet.bureauId(), sheet.id());
        var waiting = sheets.awaitingLeader(sheet.id());
        var gone = command.lines().stream().filter(line -> !waiting.contains(line.taskId())).toList();
        if (!gone.isEmpty() && gone.size() == command.lines().size()) {
            throw new StateConflict("SHEET_DECIDED_ALREADY");
        }
        if (!gone.isEmpty()) {
            throw new StateConflict("SHEET_LINES_CHANGED", gone.size());
        }
    }

    /** Matters whose sections let their term pass (rule A11). */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<UUID> silent() {
        return sheets.silentBefore(clock.today());
    }

    /** Takes the silence of a section as its claim; the head names the officer after the approval (rule A11). */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("sheet.silence")
    public void passInSilence(UUID suggestionId) {
        var suggestion = suggestions.get(suggestionId);
        var task = workItems.openOf(suggestionId).stream()
                .filter(item -> item.element().equals(UserTasks.CLAIM_ASSIGNMENT))
                .findFirst()
                .orElseThrow(() -> new StateConflict("TASK_FINISHED"));
        var line = sheets.requireOpen(suggestionId);
        line.passInSilence(clock.now());
        heard(task, suggestion, null, line);
        note(suggestion, Change.set("claimed", true));
    }

    private WorkItem claim(String taskId, Actor actor, String element) {
        var task = workItems.claim(taskId, actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.suggestionId());
        return task;
    }

    private void note(SuggestionView suggestion, Change... changes) {
        trail.note(suggestion.id(), suggestion.bureauId(), suggestion.id(), changes);
    }
}
