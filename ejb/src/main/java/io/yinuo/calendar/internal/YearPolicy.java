package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.shared.InvalidInput;

/** Whether a year fits beside the others: no gap before it, and no day of which a neighbour says something else (T6). */
public final class YearPolicy {

    private YearPolicy() {}

    /** @throws InvalidInput {@code CALENDAR_YEAR_GAP}, {@code CALENDAR_OVERLAP} */
    public static void check(CalendarYear year, WorkingCalendar calendar) {
        int first = calendar.years().first();
        int next = calendar.years().last() + 1;
        boolean fits = year.year() >= first && year.year() <= next;
        var check = new InvalidInput.Check().that(fits, "file", "CALENDAR_YEAR_GAP", year.year(), first, next);
        calendar.year(year.year() - 1).ifPresent(before -> compare(before, year, check));
        calendar.year(year.year() + 1).ifPresent(after -> compare(after, year, check));
        check.done();
    }

    private static void compare(CalendarYear neighbour, CalendarYear year, InvalidInput.Check check) {
        for (SpecialDay day : year.days()) {
            neighbour.days().stream()
                    .filter(other -> other.date().equals(day.date()) && other.works() != day.works())
                    .forEach(other -> check.that(false, "file", "CALENDAR_OVERLAP", day.date(), neighbour.notice()));
        }
    }
}
