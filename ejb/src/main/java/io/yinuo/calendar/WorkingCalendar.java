package io.yinuo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days people work (工作日历), as far as notices say.
 *
 * <p>A working day is Monday to Friday unless the notice gives it off, or a day of a weekend on which the notice lets
 * people work (rule T3). In a year without a notice only weekends are known; whoever counts there is told by
 * {@link #covers}.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();

    /** Where two years speak of one day, the later notice counts. */
    public WorkingCalendar(Collection<CalendarYear> noticed) {
        noticed.stream().sorted(Comparator.comparingInt(CalendarYear::year)).forEach(year -> {
            years.put(year.year(), year);
            year.days().forEach(day -> special.put(day.date(), day));
        });
    }

    /** The same calendar with this year in place of what it held for it. */
    public WorkingCalendar with(CalendarYear year) {
        var changed = new TreeMap<>(years);
        changed.put(year.year(), year);
        return new WorkingCalendar(changed.values());
    }

    public boolean covers(int year) {
        return years.containsKey(year);
    }

    /** Whether the notice of the day's year is still waited for, so that whatever falls on it may move (暂定, rule T5). */
    public boolean awaitsNoticeFor(LocalDate day) {
        return years.isEmpty() || day.getYear() > years.lastKey();
    }

    /** The years of which a notice is known. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public CalendarDay day(LocalDate date) {
        var noticed = special.get(date);
        if (noticed != null) {
            return noticed.asCalendarDay();
        }
        var weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return new CalendarDay(date, weekend ? DayKind.WEEKEND : DayKind.WORKDAY, "");
    }

    public boolean isWorkingDay(LocalDate date) {
        return !day(date).kind().isRest();
    }

    /** How many working days lie after the one day and up to the other, which is counted. */
    public long workingDays(LocalDate after, LocalDate until) {
        return after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The day that lies so many working days before that one. */
    public LocalDate before(LocalDate day, int workingDays) {
        var reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
