package io.yinuo.deadline;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.LadderRows;
import io.yinuo.deadline.internal.SignalRows;
import io.yinuo.notification.NoticeKind;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reminders that should have gone out before their deadlines and did not (到期提醒漏发, rule T13). */
@Stateless
public class MissedReminders {

    /** A day that was fixed or moved of late has had no time to be told of. */
    private static final String UNTOLD =
            """
            select d, s.numberText, s.title from Deadline d join Suggestion s on s.id = d.suggestionId
            where s.bureauId = :bureau and (s.status <> :closed or d.kind in :outliving)
              and d.metOn is null and d.kind in :heard and d.dueOn >= :today and d.dueOn <= :until
              and d.startsOn < :since and s.registeredAt < :settled
              and not exists (select 1 from Signal g where g.deadlineId = d.id
                and g.generation = d.generation and g.stage = :reminder)
              and not exists (select 1 from DeadlineMove m where m.deadlineId = d.id and m.movedOn >= :since)
              and not exists (select 1 from Adjustment a where a.deadlineId = d.id
                and (a.answeredOn >= :since or a.resumedOn >= :since))
            order by d.dueOn, d.id
            """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    LadderRows ladders;

    @Inject
    WorkClock clock;

    /**
     * Those of a bureau that were due by a day, the nearest deadline first; the calling feature has checked who asks.
     *
     * @param since a day before today, by which a reminder that was due has had its time
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<MissedReminder> of(UUID bureauId, LocalDate since) {
        var ladder = ladders.of(bureauId);
        var calendar = calendars.of(bureauId);
        return entities.createQuery(UNTOLD, Object[].class)
                .setParameter("bureau", bureauId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .setParameter("outliving", DeadlineKind.OUTLIVING)
                .setParameter("heard", SignalRows.HEARD)
                .setParameter("today", clock.today())
                .setParameter("until", clock.today().plusDays(Ladder.HORIZON_DAYS))
                .setParameter("since", since)
                .setParameter("settled", since.atStartOfDay(WorkClock.ZONE).toInstant())
                .setParameter("reminder", NoticeKind.REMINDER)
                .getResultStream()
                .filter(row -> ladder.isDue(NoticeKind.REMINDER, ((Deadline) row[0]).view(), calendar, since))
                .map(row -> missed((Deadline) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static MissedReminder missed(Deadline deadline, String numberText, String title) {
        return new MissedReminder(deadline.caseId(), numberText, title, deadline.kind(), deadline.dueOn());
    }
}
