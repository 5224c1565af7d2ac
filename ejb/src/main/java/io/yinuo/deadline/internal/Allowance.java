package io.yinuo.deadline.internal;

import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.Pause;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was granted beyond the rule (rules T11, T12): a later last day, and days that do not count.
 *
 * @param extendedOn the day on which the later one was agreed; pauses before were known then; null without an extension
 * @param extendedTo the agreed last day, or null
 */
record Allowance(LocalDate extendedOn, LocalDate extendedTo, List<Pause> pauses) {

    /**
     * Where a term ends with what was granted.
     *
     * @param counted by the rule along the calendar, without the days that do not count
     */
    record Ending(CountedTerm counted, LocalDate strictOn, LocalDate dueOn) {}

    Ending end(Term term, LocalDate startsOn, WorkingCalendar calendar) {
        var counted = term.countFrom(startsOn, calendar, pauses);
        return agreedDay()
                .filter(agreed -> agreed.isAfter(counted.dueOn()))
                .map(agreed -> new Ending(counted, agreed, agreed))
                .orElseGet(() -> new Ending(counted, counted.strictOn(), counted.dueOn()));
    }

    /** The agreed day, moved on by what stood still since. */
    private Optional<LocalDate> agreedDay() {
        return Optional.ofNullable(extendedTo).map(to -> {
            var day = to;
            for (Pause pause : pauses) {
                boolean later = !pause.from().isBefore(extendedOn) && !pause.from().isAfter(day);
                day = later ? day.plusDays(pause.daysAfter(extendedOn)) : day;
            }
            return day;
        });
    }
}
