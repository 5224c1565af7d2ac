package io.yinuo.assignment.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Actor;
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
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The leader's word on the sections of a case, on a sheet or singly (批办). */
@Dependent
public class Approval {

    private static final int MOST_NOTE = 1_000;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    AssignmentRows rows;

    @Inject
    SheetRows sheets;

    @Inject
    SectionSight sight;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Acceptance acceptance;

    @Inject
    Workflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Of the vice directors only the one who oversees the proposed lead section (rule A10). */
    public void decide(WorkItem task, Actor actor, boolean approved, String note) {
        var suggestion = suggestions.get(task.suggestionId());
        HandlingRights.requireOverseer(task, actor, proposedLead(suggestion.id()));
        if (approved) {
            approve(task, suggestion, actor);
        } else {
            giveBack(task, suggestion, actor, note);
        }
        trail.note(
                suggestion.id(), suggestion.bureauId(), suggestion.id(), Change.set("approved", approved),
                Change.set("note", note == null || note.isBlank() ? null : note.strip()));
    }

    private SectionView proposedLead(UUID suggestionId) {
        return directory.section(rows.sheet(suggestionId).lead().sectionId());
    }

    /** A line of which its section has named the officer goes straight into the handling (rule A13). */
    private void approve(WorkItem task, SuggestionView suggestion, Actor actor) {
        var line = sheets.openOf(suggestion.id());
        line.ifPresent(each -> each.approve(actor.personId(), clock.now()));
        workflow.complete(task, actor.personId(), approved(suggestion));
        line.filter(each -> each.officerId() != null).ifPresent(each -> beginWith(each, suggestion));
    }

    private void beginWith(SheetLine line, SuggestionView suggestion) {
        var step = workItems.openOf(suggestion.id()).stream()
                .filter(item -> item.element().equals(UserTasks.ACCEPT_ASSIGNMENT))
                .findFirst()
                .orElseThrow();
        var lead = rows.sheet(suggestion.id()).lead().sectionId();
        boolean stillThere = directory.peopleIn(lead, Roles.OFFICER).stream().anyMatch(p -> p.id().equals(line.officerId()));
        if (stillThere) {
            acceptance.begin(step, suggestion, line.officerId(), line.heardBy());
        }
    }

    private Outcome approved(SuggestionView suggestion) {
        rows.sheet(suggestion.id()).approve();
        var lead = proposedLead(suggestion.id());
        suggestions.assigned(suggestion.id(), lead.id());
        caseAccess.open(suggestion.id(), lead.id());
        return led(Outcome.of(Variables.APPROVED, true), suggestion, lead);
    }

    /**
     * Who leads, reviews and signs, as the directory says today.
     *
     * @throws StateConflict {@code SECTION_WITHOUT_VICE_DIRECTOR}
     */
    public Outcome led(Outcome outcome, SuggestionView suggestion, SectionView lead) {
        if (lead.viceDirectorId() == null) {
            throw new StateConflict("SECTION_WITHOUT_VICE_DIRECTOR", lead.name());
        }
        var rule = directory.bureau(suggestion.bureauId()).signatureRule();
        return outcome.andId(Variables.LEAD_SECTION_ID, lead.id())
                .andId(Variables.VICE_DIRECTOR_ID, lead.viceDirectorId())
                .and(Variables.SIGNATORY_ROLE, SignatoryPolicy.signatory(rule, suggestion.keyMatter()).name());
    }

    private void giveBack(WorkItem task, SuggestionView suggestion, Actor actor, String note) {
        new InvalidInput.Check().text(note, "note", MOST_NOTE).done();
        sheets.openOf(suggestion.id()).ifPresent(line -> {
            line.giveBack(note.strip(), actor.personId(), clock.now());
            sight.close(suggestion.id());
        });
        toOffice(task, actor, Outcome.of(Variables.APPROVED, false), note);
    }

    /** The office prepares the case anew and reads why. */
    public void toOffice(WorkItem task, Actor actor, Outcome outcome, String note) {
        workflow.complete(task, actor.personId(), outcome);
        workItems.reserve(task.subjectId(), UserTasks.PREPARE_ASSIGNMENT, null, note);
    }
}
