package io.yinuo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The end of a term and how it came about (期限计算结果).
 *
 * @param startsOn the day from which it was counted
 * @param reachedOn where its amount ends
 * @param strictOn the last day before any roll-over: where the amount ends, or the latest day that the rule allows
 * @param dueOn the last day
 * @param skipped the days that were not counted: rest days on the way, and those over which the end was moved
 * @param makeUp days of weekends that were counted because people work on them
 * @param notices of the years that were looked at
 * @param uncovered the years in which it was counted without a notice, so that the day may still move
 */
public record CountedTerm(
        Term term,
        LocalDate startsOn,
        LocalDate reachedOn,
        LocalDate strictOn,
        LocalDate dueOn,
        List<CalendarDay> skipped,
        List<CalendarDay> makeUp,
        List<String> notices,
        SortedSet<Integer> uncovered) {

    public CountedTerm {
        skipped = List.copyOf(skipped);
        makeUp = List.copyOf(makeUp);
        notices = List.copyOf(notices);
        uncovered = new TreeSet<>(uncovered);
    }

    /** Whether it reaches into a year of which no notice is known. */
    public boolean beyondCalendar() {
        return !uncovered.isEmpty();
    }

    /** Whether the latest day of the rule comes before its amount ends. */
    public boolean cutShort() {
        return strictOn.isBefore(reachedOn);
    }

    /** Whether it was counted back from a day that comes after it. */
    public boolean countedBack() {
        return startsOn.isAfter(reachedOn);
    }

    /** Whether the last day was moved because nobody works on it. */
    public boolean rolledOver() {
        return !dueOn.equals(strictOn);
    }
}
