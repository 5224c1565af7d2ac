package io.yinuo.offline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.OfflineHands;
import io.yinuo.directory.PersonView;
import io.yinuo.offline.internal.OfflineEntry;
import io.yinuo.offline.internal.OfflineEntry.Moment;
import io.yinuo.offline.internal.OfflineEntryRows;
import io.yinuo.offline.internal.OfflinePolicy;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types in what was decided on paper or in another system (线下办理补录); the person named can object. */
@Stateless
public class OfflineSteps {

    private static final int MOST_WORDS = 1_000;

    @Inject
    Callers callers;

    @Inject
    OfflineHands hands;

    @Inject
    Directory directory;

    @Inject
    CaseAccess caseAccess;

    @Inject
    WorkItems workItems;

    @Inject
    Suggestions suggestions;

    @Inject
    Papers papers;

    @Inject
    OfflineEntryRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The open step, for the office that types in what was decided on it. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public WorkItem step(String taskId) {
        return open(taskId, callers.current());
    }

    /** Who could have taken the step, by name; the caller's own steps are taken in the usual way. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> deciders(String taskId) {
        var clerk = callers.current();
        return holdersOf(open(taskId, clerk).candidates().stream(), clerk);
    }

    /** The steps of that kind that are open in these matters, for the office that types in what was decided on them at once. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WorkItem> openSteps(Collection<UUID> suggestionIds, String element) {
        var clerk = callers.current();
        return workItems.openOf(suggestionIds).stream()
                .filter(item -> item.element().equals(element))
                .filter(item -> clerk.holdsAnyOf(Roles.OFFICE, item.bureauId()))
                .toList();
    }

    /** Who could have taken any of these steps, by name. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> decidersOfAny(Collection<UUID> suggestionIds, String element) {
        var candidates = openSteps(suggestionIds, element).stream().flatMap(item -> item.candidates().stream());
        return holdersOf(candidates, callers.current());
    }

    /** Those of the steps that the person could have taken, by their tasks. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<String> decidable(Collection<UUID> suggestionIds, String element, UUID personId) {
        new InvalidInput.Check().present(personId, "decidedBy").done();
        var person = hands.person(personId);
        return openSteps(suggestionIds, element).stream().filter(item -> item.admits(person)).map(WorkItem::taskId).toList();
    }

    private List<PersonView> holdersOf(Stream<Candidate> candidates, Actor clerk) {
        return candidates.distinct()
                .flatMap(this::holders)
                .filter(person -> !person.id().equals(clerk.personId()))
                .distinct()
                .toList();
    }

    private Stream<PersonView> holders(Candidate candidate) {
        return candidate.personId() == null
                ? directory.holding(candidate.bureauId(), candidate.sectionId(), candidate.role()).stream()
                : Stream.of(directory.person(candidate.personId())).filter(PersonView::active);
    }

    private WorkItem open(String taskId, Actor clerk) {
        var step = workItems.look(taskId, clerk);
        if (!clerk.holdsAnyOf(Roles.OFFICE, step.bureauId())) {
            throw new Forbidden("OFFLINE_OFFICE_ONLY");
        }
        OfflinePolicy.checkStep(step);
        return step;
    }

    /**
     * Carries the step out as the person who decided it, on the day of the decision (rules OF1, OF2).
     *
     * @param step the boundary call that ends the step; it asks its own questions of the person named
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("offline.record")
    public UUID record(RecordOffline command, Runnable step) {
        var clerk = callers.current();
        var item = open(command.taskId(), clerk);
        trail.about(item.suggestionId(), item.bureauId(), item.subjectId());
        OfflinePolicy.check(command, suggestions.get(item.suggestionId()).referredOn(), clock.today());
        var decider = hands.person(command.decidedBy());
        OfflinePolicy.checkDecider(item, decider, clerk);
        var moment = new Moment(instantOf(command.decidedOn()), clock.now());
        var entry = new OfflineEntry(item, command, paperOf(command, item), moment, clerk.personId());
        rows.add(entry);
        note(item, command, decider);
        clock.decidedAt(moment.decidedAt(), () -> hands.act(decider.personId(), step));
        return entry.id();
    }

    private void note(WorkItem item, RecordOffline command, Actor decider) {
        trail.note(
                item.suggestionId(),
                item.bureauId(),
                item.subjectId(),
                Change.set("offlineStep", item.element()),
                Change.set("decidedBy", decider.name()),
                Change.set("decidedOn", command.decidedOn()),
                Change.set("outsideNumber", command.outsideNumber()));
    }

    /**
     * Carries out steps of several matters as the person who decided them at once, all of them or none; the person named
     * answers them once (rule OF8).
     *
     * @param steps the boundary call that ends the steps; it asks its own questions of the person named
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("offline.recordTogether")
    public void recordTogether(RecordTogether command, Runnable steps) {
        var clerk = callers.current();
        new InvalidInput.Check().that(!command.taskIds().isEmpty(), "decidedBy", "OFFLINE_NOTHING_DECIDED").done();
        var items = command.taskIds().stream().map(task -> open(task, clerk)).toList();
        var first = items.get(0);
        trail.about(first.suggestionId(), first.bureauId(), first.subjectId());
        var moment = new Moment(instantOf(command, items), clock.now());
        var decider = hands.person(command.decidedBy());
        UUID head = null;
        for (var item : items) {
            OfflinePolicy.checkDecider(item, decider, clerk);
            var one = command.of(item.taskId());
            var entry = new OfflineEntry(item, one, scanOf(one, item), moment, clerk.personId());
            head = head == null ? entry.id() : head;
            entry.enteredWith(head);
            rows.add(entry);
            note(item, one, decider);
        }
        clock.decidedAt(moment.decidedAt(), () -> hands.act(decider.personId(), steps));
    }

    /** Not before the last of the matters was referred. */
    private Instant instantOf(RecordTogether command, List<WorkItem> items) {
        var referred = items.stream()
                .map(item -> suggestions.get(item.suggestionId()).referredOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        OfflinePolicy.check(command.of(items.get(0).taskId()), referred, clock.today());
        return instantOf(command.decidedOn());
    }

    private UUID scanOf(RecordOffline command, WorkItem item) {
        return command.file() == null
                ? null
                : papers.keep(new AddPaper(item.suggestionId(), PaperKind.OFFLINE_RECORD, command.file()));
    }

    /** On that day at this time of the day, so that what is typed in one after the other keeps its order. */
    private Instant instantOf(LocalDate day) {
        var now = clock.now().atZone(WorkClock.ZONE);
        return day.atTime(now.toLocalTime()).atZone(WorkClock.ZONE).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID paperOf(RecordOffline command, WorkItem item) {
        if (command.file() != null) {
            return papers.add(new AddPaper(item.suggestionId(), PaperKind.OFFLINE_RECORD, command.file()));
        }
        return command.paperId() == null ? null : papers.require(item.suggestionId(), command.paperId());
    }

    /** What was typed in in a case, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OfflineEntryView> ofCase(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.ofCase(suggestionId);
    }

    /** What was typed in in the caller's name and waits for a word. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OfflineEntryView> inMyName() {
        return rows.unansweredOf(callers.current());
    }

    /** Objections that wait for the office; empty for everybody else. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OfflineEntryView> disputed() {
        var reader = callers.current();
        var bureaus = reader.grants().stream()
                .filter(grant -> Roles.OFFICE.contains(grant.role()))
                .map(Actor.Grant::bureauId)
                .collect(Collectors.toSet());
        return bureaus.isEmpty() ? List.of() : rows.disputed(bureaus, reader);
    }

    /** The person named says that it is right, with all that was typed in together with it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @Trailed("offline.confirm")
    public void confirm(UUID entryId) {
        var actor = callers.current();
        var entry = entry(entryId, actor);
        for (var each : rows.together(entry)) {
            each.confirm(actor, clock.now());
            trail.note(each.suggestionId(), each.bureauId(), each.subjectId(), Change.set("offlineStep", each.element()));
        }
    }

    /** The person named says that it is wrong; the office is told on its desk (rule OF4). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @Trailed("offline.object")
    public void object(UUID entryId, String reason) {
        var actor = callers.current();
        var entry = entry(entryId, actor);
        new InvalidInput.Check().text(reason, "reason", MOST_WORDS).done();
        for (var each : rows.together(entry)) {
            each.object(actor, reason, clock.now());
            trail.note(
                    each.suggestionId(), each.bureauId(), each.subjectId(), Change.set("offlineStep", each.element()),
                    Change.set("objection", reason.strip()));
        }
    }

    /** The office says what it did about an objection. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("offline.settle")
    public void settle(UUID entryId, int expectedVersion, String settlement) {
        var actor = callers.current();
        var entry = entry(entryId, actor);
        if (!actor.holdsAnyOf(Roles.OFFICE, entry.bureauId())) {
            throw new Forbidden("OFFLINE_OFFICE_ONLY");
        }
        new InvalidInput.Check().text(settlement, "settlement", MOST_WORDS).done();
        StaleVersion.check(expectedVersion, entry.version());
        for (var each : rows.together(entry)) {
            each.settle(settlement, actor.personId(), clock.now());
            trail.note(
                    each.suggestionId(), each.bureauId(), each.subjectId(), Change.set("offlineStep", each.element()),
                    Change.set("settlement", settlement.strip()));
        }
    }

    private OfflineEntry entry(UUID entryId, Actor actor) {
        var entry = rows.get(entryId);
        caseAccess.requireInside(actor, entry.suggestionId());
        trail.about(entry.suggestionId(), entry.bureauId(), entry.subjectId());
        return entry;
    }
}
