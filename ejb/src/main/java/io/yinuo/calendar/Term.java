package io.yinuo.calendar;

import io.yinuo.calendar.internal.BackCounter;
import io.yinuo.calendar.internal.TermCounter;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * A length of time and how it is counted (期限); rules T1, T3 and T4.
 *
 * @param countsFirstDay whether the day from which it runs is the first one of it; usually it is not
 * @param latest the day of the year that it never goes beyond, such as 30 June, or null
 */
public record Term(int amount, TermUnit unit, boolean countsFirstDay, RollOver rollOver, MonthDay latest) {

    /** A month and a day are written --06-30 by their type. */
    private static final int AFTER_DASHES = 2;

    public Term {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rollOver, "rollOver");
        new InvalidInput.Check()
                .that(amount >= 1 && amount <= unit.most(), "amount", "OUT_OF_BOUNDS", 1, unit.most())
                .done();
    }

    /** Without a latest day. */
    public Term(int amount, TermUnit unit, boolean countsFirstDay, RollOver rollOver) {
        this(amount, unit, countsFirstDay, rollOver, null);
    }

    /** Counted as the law does where it says nothing else: without the first day, moved on from a rest day. */
    public static Term of(int amount, TermUnit unit) {
        return new Term(amount, unit, false, RollOver.NEXT_WORKING_DAY);
    }

    /** The latest day as month and day, such as 06-30; empty where there is none. */
    public String latestText() {
        return latest == null ? "" : latest.toString().substring(AFTER_DASHES);
    }

    /**
     * Where the term ends that runs from this day, and why there.
     *
     * @throws InvalidInput when the day lies outside of what a calendar can mean
     */
    public CountedTerm countFrom(LocalDate start, WorkingCalendar calendar) {
        return countFrom(start, calendar, List.of());
    }

    /** The same for a term that stands still on some days. */
    public CountedTerm countFrom(LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
        Years.check(start.getYear(), "start");
        return new TermCounter(this, calendar, pauses).from(start);
    }

    /**
     * Where it must be over so that the term still lies before the day, which is not counted (rule T20).
     *
     * @param after the day after which the end lies in any case, and from which {@link #latest} is looked for
     */
    public CountedTerm countBackFrom(LocalDate day, LocalDate after, WorkingCalendar calendar) {
        return new BackCounter(this, calendar).from(day, after);
    }
}
