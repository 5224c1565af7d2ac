package io.yinuo.web.calendar;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One month of a small calendar, week by week from Monday on.
 *
 * @param name of the month
 * @param weeks of seven places each; a place outside of what is shown has a cell without a day
 */
public record MonthSheet(String name, List<List<DayCell>> weeks) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The months that the days reach, each day looking as the function says. */
    public static List<MonthSheet> of(List<CalendarDay> days, Texts texts, Function<CalendarDay, DayCell> look) {
        var format = DateTimeFormatter.ofPattern(texts.get("calendar.format.month"), texts.locale());
        var months = days.stream().collect(Collectors.groupingBy(
                day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toMap(CalendarDay::date, look)));
        return months.entrySet().stream()
                .map(month -> new MonthSheet(format.format(month.getKey()), weeks(month.getKey(), month.getValue())))
                .toList();
    }

    private static List<List<DayCell>> weeks(YearMonth month, Map<LocalDate, DayCell> cells) {
        var weeks = new ArrayList<List<DayCell>>();
        var first = month.atDay(1);
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(DAYS_OF_A_WEEK)) {
            var week = monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK))
                    .map(date -> YearMonth.from(date).equals(month) ? cells.getOrDefault(date, DayCell.bare(date)) : DayCell.NONE)
                    .toList();
            weeks.add(week);
        }
        return weeks;
    }
}
