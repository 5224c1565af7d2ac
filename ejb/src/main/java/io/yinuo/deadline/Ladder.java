package io.yinuo.deadline;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.notification.NoticeKind;
import io.yinuo.shared.InvalidInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a deadline makes itself heard (提醒与催办安排), in working days (rule T13).
 *
 * @param remindBefore how many before the strict last day the reminder goes out
 * @param urgeAfter how many after the last day 催办单 is proposed
 * @param superviseAfter how many after it 督办单 is proposed
 * @param circulateAfter how many after it 通报 is proposed
 * @param inner how far the bureau's own days before the reply follow it
 */
public record Ladder(int remindBefore, int urgeAfter, int superviseAfter, int circulateAfter, InnerSignals inner)
        implements Serializable {

    /** What counts where a bureau has settled nothing. */
    public static final Ladder USUAL = new Ladder(5, 1, 5, 10, InnerSignals.REMIND);

    /** Longer than any deadline comes near, and short enough to be looked for. */
    public static final int MOST_DAYS = 60;

    /** Calendar days that hold so many working days, with the holidays between them: what is farther away is not looked at. */
    public static final int HORIZON_DAYS = 110;

    /** @throws InvalidInput naming each number that is out of bounds or out of order */
    public void check() {
        new InvalidInput.Check()
                .present(inner, "inner")
                .that(lies(remindBefore, 1), "remindBefore", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(lies(urgeAfter, 1), "urgeAfter", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(lies(superviseAfter, urgeAfter + 1), "superviseAfter", "OUT_OF_BOUNDS", urgeAfter + 1, MOST_DAYS)
                .that(lies(circulateAfter, superviseAfter + 1), "circulateAfter", "OUT_OF_BOUNDS", superviseAfter + 1, MOST_DAYS)
                .done();
    }

    private static boolean lies(int days, int least) {
        return days >= least && days <= MOST_DAYS;
    }

    /** The stages of the deadline that are due on that day, raised or not. */
    public List<NoticeKind> due(DeadlineView deadline, WorkingCalendar calendar, LocalDate today) {
        return NoticeKind.stages().stream().filter(stage -> isDue(stage, deadline, calendar, today)).toList();
    }

    /** Whether that stage of the deadline is due on that day; a reminder no longer once the deadline is past. */
    public boolean isDue(NoticeKind stage, DeadlineView deadline, WorkingCalendar calendar, LocalDate today) {
        if (!speaks(stage, deadline.kind())) {
            return false;
        }
        return switch (stage) {
            case REMINDER -> !today.isBefore(reminder(deadline, calendar)) && !today.isAfter(deadline.dueOn());
            case OVERDUE -> isPast(deadline, 1, calendar, today);
            case URGING -> isPast(deadline, urgeAfter, calendar, today);
            case SUPERVISION -> isPast(deadline, superviseAfter, calendar, today);
            case CIRCULAR -> isPast(deadline, circulateAfter, calendar, today);
            case NEWS, TO_CALL -> false;
        };
    }

    /** Whether a deadline of that kind ever comes to that stage; the office is reminded, and sends no 催办单 to itself. */
    private boolean speaks(NoticeKind stage, DeadlineKind kind) {
        return kind.isInner() ? inner.allows(stage) : stage.isAutomatic() || !kind.isOfTheOffice();
    }

    private static boolean isPast(DeadlineView deadline, int days, WorkingCalendar calendar, LocalDate today) {
        return today.isAfter(deadline.dueOn()) && calendar.workingDays(deadline.dueOn(), today) >= days;
    }

    /** A short deadline is not recalled on the day on which it began, but on its eve. */
    private LocalDate reminder(DeadlineView deadline, WorkingCalendar calendar) {
        var early = calendar.before(deadline.strictOn(), remindBefore);
        return early.isAfter(deadline.startsOn()) ? early : calendar.before(deadline.strictOn(), 1);
    }
}
