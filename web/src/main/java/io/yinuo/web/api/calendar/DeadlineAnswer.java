package io.yinuo.web.api.calendar;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.DayKind;
import io.yinuo.web.calendar.TermWords;
import java.time.LocalDate;
import java.util.List;

/**
 * When a term ends, and how that came about.
 *
 * @param due the last day
 * @param strict the last day before it was moved on from a rest day
 * @param skipped the days that were not counted
 * @param makeUp days of weekends that were counted because people work on them
 * @param notices on which it rests
 * @param beyondCalendar whether it reaches into a year of which no notice is known, so that it may still move
 * @param yearsWithoutNotice these years
 * @param sentence the same for a person, in the caller's language
 */
public record DeadlineAnswer(
        LocalDate due,
        LocalDate strict,
        List<Day> skipped,
        List<Day> makeUp,
        List<String> notices,
        boolean beyondCalendar,
        List<Integer> yearsWithoutNotice,
        String sentence) {

    /** A day with what it is, for a program and for a person. */
    public record Day(LocalDate date, DayKind kind, String why) {}

    public static DeadlineAnswer of(CountedTerm counted, TermWords words) {
        return new DeadlineAnswer(
                counted.dueOn(), counted.strictOn(), days(counted.skipped(), words), days(counted.makeUp(), words),
                counted.notices(), counted.beyondCalendar(), List.copyOf(counted.uncovered()), words.explain(counted));
    }

    private static List<Day> days(List<CalendarDay> days, TermWords words) {
        return days.stream().map(day -> new Day(day.date(), day.kind(), words.why(day))).toList();
    }
}
