package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.DayKind;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts one term back from a day and remembers every day that it looked at and did not count. */
public final class BackCounter {

    private final Term term;
    private final WorkingCalendar calendar;
    private final List<CalendarDay> skipped = new ArrayList<>();
    private final List<CalendarDay> makeUp = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    public BackCounter(Term term, WorkingCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
    }

    /** @param after the day after which it lies in any case, if there is room before {@code from} */
    public CountedTerm from(LocalDate from, LocalDate after) {
        var reached = term.unit() == TermUnit.WORKING_DAY ? workingDaysBefore(from) : from.minusDays(term.amount());
        var strict = latest(after).filter(reached::isAfter).orElse(reached);
        var due = bounded(rolledBack(strict), after, from);
        return new CountedTerm(term, from, reached, strict, due, skipped, makeUp, notices(), uncovered());
    }

    private LocalDate workingDaysBefore(LocalDate from) {
        var day = from;
        for (int left = term.amount(); left > 0; ) {
            day = day.minusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    private Optional<LocalDate> latest(LocalDate after) {
        return Optional.ofNullable(term.latest()).map(named -> {
            var thisYear = named.atYear(after.getYear());
            return thisYear.isAfter(after) ? thisYear : named.atYear(after.getYear() + 1);
        });
    }

    private LocalDate rolledBack(LocalDate strict) {
        if (term.rollOver() == RollOver.NONE || calendar.isWorkingDay(strict)) {
            years.add(strict.getYear());
            return strict;
        }
        var day = strict;
        while (!works(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate bounded(LocalDate day, LocalDate after, LocalDate from) {
        var first = after.plusDays(1);
        return day.isBefore(first) ? (first.isBefore(from) ? first : from) : day;
    }

    /** Looks at one day: whether it counts, and if not, why. */
    private boolean works(LocalDate date) {
        years.add(date.getYear());
        var day = calendar.day(date);
        if (day.kind().isRest()) {
            skipped.add(0, day);
        } else if (day.kind() == DayKind.ADJUSTED_WORKDAY) {
            makeUp.add(0, day);
        }
        return !day.kind().isRest();
    }

    private List<String> notices() {
        return years.stream().map(calendar::year).flatMap(Optional::stream).map(CalendarYear::notice).toList();
    }

    private TreeSet<Integer> uncovered() {
        return years.stream().filter(year -> !calendar.covers(year)).collect(Collectors.toCollection(TreeSet::new));
    }
}
