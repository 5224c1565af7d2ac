package io.yinuo.deadline.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.OfficeHours;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.Ladder;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Directory;
import io.yinuo.notification.Digests;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What each person reads in the digest of a working morning (每日汇总, rule T17): nothing is written on rest days. */
@Stateless
@RolesAllowed(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class MorningDigests {

    @Inject
    Directory directory;

    @Inject
    Calendars calendars;

    @Inject
    LadderRows ladders;

    @Inject
    SignalRows deadlines;

    @Inject
    Suggestions suggestions;

    @Inject
    Audience audience;

    @Inject
    Digests digests;

    @Inject
    WorkClock clock;

    /** The people to whom a digest is to be written now, by their bureaus; nobody before the morning or on a rest day. */
    public Map<UUID, List<UUID>> waiting() {
        var waiting = new LinkedHashMap<UUID, List<UUID>>();
        if (!clock.now().atZone(WorkClock.ZONE).toLocalTime().isBefore(OfficeHours.MORNING)) {
            directory.bureaus().stream()
                    .map(BureauView::id)
                    .filter(bureau -> calendars.of(bureau).isWorkingDay(clock.today()))
                    .forEach(bureau -> waiting.put(bureau, digests.waiting(bureau)));
        }
        waiting.values().removeIf(List::isEmpty);
        return waiting;
    }

    /** What each person of the bureau owes that is near or past, the longest past first. */
    public Map<UUID, Set<Owed>> owed(UUID bureauId) {
        var owed = new HashMap<UUID, Set<Owed>>();
        var until = clock.today().plusDays(Ladder.HORIZON_DAYS);
        var calendar = calendars.of(bureauId);
        var ladder = ladders.of(bureauId);
        deadlines.open(bureauId, until).forEach(deadline -> stage(deadline, ladder, calendar).forEach(stage -> {
            var one = owed(deadline, stage == NoticeKind.OVERDUE);
            audience.of(deadline, stage).forEach(person -> owed.computeIfAbsent(person, none -> new LinkedHashSet<>()).add(one));
        }));
        return owed;
    }

    /** Reminder or overdue, or nothing while the day is far. */
    private Stream<NoticeKind> stage(Deadline deadline, Ladder ladder, WorkingCalendar calendar) {
        return Stream.of(NoticeKind.OVERDUE, NoticeKind.REMINDER)
                .filter(stage -> ladder.isDue(stage, deadline.view(), calendar, clock.today()))
                .limit(1);
    }

    private Owed owed(Deadline deadline, boolean overdue) {
        var matter = suggestions.get(deadline.caseId());
        return new Owed(
                overdue, matter.id(), matter.numberText(), matter.title(), deadline.kind().name(), deadline.dueOn(),
                deadline.view().beyondCalendar());
    }

    /**
     * Writes the digest of one person, without what was settled or turned secret since it was gathered.
     *
     * @param owed by each person of the bureau
     */
    public void write(UUID personId, Map<UUID, Set<Owed>> owed) {
        digests.write(personId, owed, deadlines::stillOpen);
    }
}
