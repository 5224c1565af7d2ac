package io.yinuo.calendar;

import java.time.LocalDate;

/**
 * A day as the calendar knows it (日历日).
 *
 * @param name of the holiday to which it belongs, such as 春节; empty for ordinary days
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
