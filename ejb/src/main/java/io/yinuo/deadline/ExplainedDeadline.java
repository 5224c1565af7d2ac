package io.yinuo.deadline;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CountedTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline and how its day came about (时限说明).
 *
 * @param counted the count by the deadline's own rule along the calendar as it is now
 * @param source of the rule; may be empty
 * @param days every day from the start to the end, for a small calendar
 * @param moves how it was counted again so far, oldest first
 * @param granted the extensions and suspensions that it was granted, oldest first
 * @param dueNow where it ends when it is counted now, with what was granted
 * @param set the day that was set for this one case, or null
 * @param complexReason why the matter is marked as complex, or null
 */
public record ExplainedDeadline(
        DeadlineView deadline,
        CountedTerm counted,
        String source,
        List<CalendarDay> days,
        List<PastMove> moves,
        List<GrantedAdjustment> granted,
        LocalDate dueNow,
        SetDay set,
        String complexReason) {

    /** Whether the calendar has changed since, so that the day is to be counted again. */
    public boolean outdated() {
        return deadline.metOn() == null && !dueNow.equals(deadline.dueOn());
    }
}
