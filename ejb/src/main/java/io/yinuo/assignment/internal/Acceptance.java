package io.yinuo.assignment.internal;

import io.yinuo.assignment.HandlingBegan;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** The handling begins: an officer of the lead section drafts, and the co-handling sections are asked. */
@Dependent
public class Acceptance {

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Deadlines deadlines;

    @Inject
    AssignmentRows rows;

    @Inject
    CoHandlingDesk coHandling;

    @Inject
    Event<HandlingBegan> handlingBegan;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** @throws InvalidInput {@code REQUIRED}, {@code NOT_AN_OFFICER} */
    public PersonView officerOf(UUID sectionId, UUID officerId) {
        return directory.peopleIn(sectionId, Roles.OFFICER).stream()
                .filter(person -> person.id().equals(officerId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("officerId", officerId == null ? "REQUIRED" : "NOT_AN_OFFICER"));
    }

    /** @param by the head of the lead section who took the case */
    public void begin(WorkItem task, SuggestionView suggestion, UUID officerId, UUID by) {
        var sheet = rows.sheet(suggestion.id());
        var officer = officerOf(sheet.lead().sectionId(), officerId);
        sheet.lead().accept(officer.id());
        suggestions.handlingBegun(suggestion.id(), officer.id());
        deadlines.met(suggestion.id(), DeadlineKind.ASSIGNMENT, clock.today());
        var replyId = UUID.randomUUID();
        handlingBegan.fire(new HandlingBegan(suggestion.id(), officer.id(), replyId));
        workflow.complete(
                task,
                by,
                Outcome.of(Variables.ACCEPTED, true)
                        .andId(Variables.OFFICER_ID, officer.id())
                        .andId(Variables.REPLY_ID, replyId));
        sheet.coHandlers().forEach(coHandler -> coHandling.ask(coHandler, suggestion));
        trail.note(suggestion.id(), suggestion.bureauId(), suggestion.id(), Change.set("officer", officer.name()));
    }
}
