package io.yinuo.drafting;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** On which days a promise may fall due (兑现期限范围): after today, and not beyond what the calendar can reach. */
public final class PromiseDays {

    /** Promises beyond are slips of the pen. */
    private static final int MOST_YEARS = 10;

    private PromiseDays() {}

    /** Notes a day that has passed, or that lies too far ahead (rule PR8). */
    public static void check(
            InvalidInput.Check check, String field, LocalDate dueOn, WorkingCalendar calendar, LocalDate today) {
        var last = lastDay(calendar, today);
        check.that(dueOn == null || dueOn.isAfter(today), field, "DUE_IN_PAST")
                .that(dueOn == null || !dueOn.isAfter(last), field, "DUE_BEYOND_CALENDAR", last);
    }

    private static LocalDate lastDay(WorkingCalendar calendar, LocalDate today) {
        int known = calendar.years().isEmpty() ? today.getYear() : Math.max(calendar.years().last(), today.getYear());
        return LocalDate.of(known + MOST_YEARS, 12, 31);
    }
}
