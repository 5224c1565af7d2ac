package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.DayKind;
import io.yinuo.calendar.Pause;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts one term along the calendar and remembers every day that it looked at and did not count. */
public final class TermCounter {

    private final Term term;
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final List<CalendarDay> skipped = new ArrayList<>();
    private final List<CalendarDay> makeUp = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    public TermCounter(Term term, WorkingCalendar calendar, List<Pause> pauses) {
        this.term = term;
        this.calendar = calendar;
        this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    public CountedTerm from(LocalDate start) {
        var reached = term.unit() == TermUnit.WORKING_DAY ? lastWorkingDay(start) : stretched(lastDay(start), start);
        var strict = latest(start).map(day -> stretched(day, start)).filter(reached::isAfter).orElse(reached);
        if (strict.isBefore(reached)) {
            forgetFrom(strict);
        }
        var due = term.unit() == TermUnit.WORKING_DAY && strict.equals(reached) ? strict : rolled(strict);
        return new CountedTerm(term, start, reached, strict, due, skipped, makeUp, notices(), uncovered());
    }

    private LocalDate lastWorkingDay(LocalDate start) {
        var day = term.countsFirstDay() ? start : start.plusDays(1);
        for (int left = counts(day) ? term.amount() - 1 : term.amount(); left > 0; ) {
            day = day.plusDays(1);
            left -= counts(day) ? 1 : 0;
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        return pauses.stream().noneMatch(pause -> pause.holds(day)) && works(day);
    }

    /** The end moved on by the days before it on which the term stands still. */
    private LocalDate stretched(LocalDate end, LocalDate start) {
        var day = end;
        for (Pause pause : pauses) {
            day = pause.from().isAfter(day) ? day : day.plusDays(pause.daysAfter(start));
        }
        return day;
    }

    private LocalDate lastDay(LocalDate start) {
        if (term.unit() == TermUnit.CALENDAR_DAY) {
            return start.plusDays(term.countsFirstDay() ? term.amount() - 1L : term.amount());
        }
        var sameDay = start.plusMonths(term.amount());
        boolean cutShort = sameDay.getDayOfMonth() < start.getDayOfMonth();
        return term.countsFirstDay() && !cutShort ? sameDay.minusDays(1) : sameDay;
    }

    /** The first day of that name after the start. */
    private Optional<LocalDate> latest(LocalDate start) {
        return Optional.ofNullable(term.latest()).map(named -> {
            var thisYear = named.atYear(start.getYear());
            return thisYear.isAfter(start) ? thisYear : named.atYear(start.getYear() + 1);
        });
    }

    /** What was looked at from that day on was looked at in vain. */
    private void forgetFrom(LocalDate end) {
        skipped.removeIf(day -> !day.date().isBefore(end));
        makeUp.removeIf(day -> !day.date().isBefore(end));
        years.removeIf(year -> year > end.getYear());
    }

    private LocalDate rolled(LocalDate strict) {
        if (term.rollOver() != RollOver.NEXT_WORKING_DAY) {
            return strict;
        }
        var day = strict;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Looks at one day: whether it counts, and if not, why. */
    private boolean works(LocalDate date) {
        years.add(date.getYear());
        var day = calendar.day(date);
        if (day.kind().isRest()) {
            skipped.add(day);
        } else if (day.kind() == DayKind.ADJUSTED_WORKDAY) {
            makeUp.add(day);
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
