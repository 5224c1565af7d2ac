package io.yinuo.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of which a notice says something (放假或调休上班).
 *
 * @param works whether people work on it; else they are off
 * @param name of the holiday to which it belongs, such as 春节
 */
public record SpecialDay(LocalDate date, boolean works, String name) {

    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }

    CalendarDay asCalendarDay() {
        return new CalendarDay(date, works ? DayKind.ADJUSTED_WORKDAY : DayKind.HOLIDAY, name);
    }
}
