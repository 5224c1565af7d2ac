package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.Audience;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.LadderRows;
import io.yinuo.deadline.internal.Signal;
import io.yinuo.deadline.internal.SignalRows;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Notifications;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What deadlines say when they come near or are past (提醒、催办、督办、通报): reminders go out by themselves, everything
 * stronger is proposed to the office director (rules T13, T14).
 *
 * <p>A row for each deadline, stage and day of the deadline, written in the transaction in which it is told, makes each
 * happen once: after a restart, with a clock that was moved, and with two servers.
 */
@Stateless
public class Signals {

    private static final int MOST_WORDS = 1_000;
    private static final int MOST_PROPOSED = 500;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    Calendars calendars;

    @Inject
    LadderRows ladders;

    @Inject
    SignalRows rows;

    @Inject
    Audience audience;

    @Inject
    Notifications notifications;

    @Inject
    QuietDays quiet;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The deadlines of which a stage is due; none of a bureau that has a rest day. */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<UUID> due() {
        return directory.bureaus().stream().flatMap(this::dueIn).map(Deadline::id).toList();
    }

    private Stream<Deadline> dueIn(BureauView bureau) {
        var today = clock.today();
        var calendar = calendars.of(bureau.id());
        var ladder = ladders.of(bureau.id());
        if (!calendar.isWorkingDay(today)) {
            return Stream.empty();
        }
        var until = today.plusDays(Ladder.HORIZON_DAYS);
        var raised = rows.raised(bureau.id(), until);
        return rows.listening(bureau.id(), until).stream()
                .filter(deadline -> ladder.due(deadline.view(), calendar, today).stream()
                        .anyMatch(stage -> !raised.getOrDefault(deadline.id(), Set.of()).contains(stage)));
    }

    /**
     * Raises what is due of one deadline.
     *
     * @throws StateConflict {@code SIGNAL_RAISED} when another server did so meanwhile, or the deadline was met
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("deadline.signal")
    public void raise(UUID deadlineId) {
        var deadline = rows.locked(deadlineId);
        if (deadline == null || deadline.metOn() != null) {
            throw new StateConflict("SIGNAL_RAISED");
        }
        var matter = suggestions.get(deadline.caseId());
        var today = clock.today();
        var raised = rows.raised(deadline);
        var stages = ladders.of(matter.bureauId()).due(deadline.view(), calendars.of(matter.bureauId()), today).stream()
                .filter(stage -> !raised.contains(stage))
                .toList();
        if (stages.isEmpty()) {
            throw new StateConflict("SIGNAL_RAISED");
        }
        trail.about(matter.id(), matter.bureauId(), deadlineId);
        for (NoticeKind stage : stages) {
            var signal = new Signal(deadline, matter.bureauId(), stage, today);
            rows.add(signal);
            var told = stage.isAutomatic() ? tell(signal, deadline) : List.<String>of();
            trail.note(
                    matter.id(), matter.bureauId(), deadlineId, Change.set("noticeKind", stage),
                    Change.set("deadlineKind", deadline.kind()), Change.set("dueOn", deadline.dueOn()),
                    Change.set("told", told));
        }
    }

    private List<String> tell(Signal signal, Deadline deadline) {
        var people = audience.of(deadline, signal.stage());
        var notice = signal.notice(suggestions.get(signal.caseId()), deadline);
        return notifications.send(notice, people, quiet.over(signal.bureauId())).stream()
                .map(person -> directory.person(person).name())
                .toList();
    }

    /** What waits for the office director, five hundred of them at most, the longest overdue first. */
    @RolesAllowed(Roles.REVIEWER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SignalView> proposed() {
        return rows.proposed(callers.current().bureauId(), MOST_PROPOSED);
    }

    /** What waits for the office director in these cases. */
    @RolesAllowed(Roles.REVIEWER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SignalView> proposedIn(Collection<UUID> caseIds) {
        return rows.proposedIn(callers.current().bureauId(), caseIds);
    }

    /** How many wait for the office director. */
    @RolesAllowed(Roles.REVIEWER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int countProposed() {
        return rows.countProposed(callers.current().bureauId());
    }

    /** One that waits for the office director. @throws StateConflict {@code SIGNAL_OBSOLETE} */
    @RolesAllowed(Roles.REVIEWER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public SignalView proposed(UUID id) {
        return rows.view(counting(id, callers.current()));
    }

    /** Sends what was proposed to those who owe it and to those above them, with words of the office director. */
    @RolesAllowed(Roles.REVIEWER)
    @Trailed("deadline.releaseSignal")
    public void release(UUID id, int expectedVersion, String words) {
        var actor = callers.current();
        var signal = decidable(id, expectedVersion, actor);
        new InvalidInput.Check().optionalText(words, "words", MOST_WORDS).done();
        signal.release(words, actor.personId(), clock.now());
        note(signal, Change.set("words", words), Change.set("told", tell(signal, rows.locked(signal.deadlineId()))));
    }

    /** Lets what was proposed rest, for a stated reason. */
    @RolesAllowed(Roles.REVIEWER)
    @Trailed("deadline.dismissSignal")
    public void dismiss(UUID id, int expectedVersion, String reason) {
        var actor = callers.current();
        var signal = decidable(id, expectedVersion, actor);
        new InvalidInput.Check().text(reason, "words", MOST_WORDS).done();
        signal.dismiss(reason, actor.personId(), clock.now());
        note(signal, Change.set("reason", reason));
    }

    private Signal decidable(UUID id, int expectedVersion, Actor actor) {
        var signal = counting(id, actor);
        trail.about(signal.caseId(), signal.bureauId(), signal.deadlineId());
        StaleVersion.check(expectedVersion, signal.version());
        return signal;
    }

    private Signal counting(UUID id, Actor actor) {
        var signal = rows.ofBureau(id, actor.bureauId());
        if (!rows.counts(signal)) {
            throw new StateConflict("SIGNAL_OBSOLETE");
        }
        return signal;
    }

    private void note(Signal signal, Change... changes) {
        var all = Stream.concat(
                Stream.of(Change.set("noticeKind", signal.stage()), Change.set("deadlineKind", signal.deadlineKind()),
                        Change.set("dueOn", signal.dueOn())),
                Stream.of(changes));
        trail.note(signal.caseId(), signal.bureauId(), signal.deadlineId(), all.toArray(Change[]::new));
    }

    /** Everything that the deadlines of a case have said, the latest first, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SignalView> ofCase(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return rows.ofCase(caseId);
    }
}
