package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.DayKind;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts one term along the calendar and remembers every day that it looked at and did not count. */
public final class TermCounter {

    private final Term term;
    private final WorkingCalendar calendar;
    private final List<CalendarDay> skipped = new ArrayList<>();
    private final List<CalendarDay> makeUp = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final TreeSet<Integer> uncovered = new TreeSet<>();

    public TermCounter(Term term, WorkingCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
    }

    public CountedTerm from(LocalDate start) {
        var strict = term.unit() == TermUnit.WORKING_DAY ? lastWorkingDay(start) : lastDay(start);
        var due = rolled(strict);
        return new CountedTerm(term, start, strict, due, skipped, makeUp, List.copyOf(notices), uncovered);
    }

    private LocalDate lastWorkingDay(LocalDate start) {
        var day = term.countsFirstDay() ? start : start.plusDays(1);
        for (int left = works(day) ? term.amount() - 1 : term.amount(); left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
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

    private LocalDate rolled(LocalDate strict) {
        if (term.rollOver() == RollOver.NONE || term.unit() == TermUnit.WORKING_DAY) {
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
        calendar.year(date.getYear())
                .ifPresentOrElse(year -> notices.add(year.notice()), () -> uncovered.add(date.getYear()));
        var day = calendar.day(date);
        if (day.kind().isRest()) {
            skipped.add(day);
        } else if (day.kind() == DayKind.ADJUSTED_WORKDAY) {
            makeUp.add(day);
        }
        return !day.kind().isRest();
    }
}
