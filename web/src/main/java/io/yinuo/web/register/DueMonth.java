package io.yinuo.web.register;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.register.DueItem;
import io.yinuo.web.calendar.DayCell;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month as a sheet and as a list of its days.
 *
 * @param weeks of seven places each, from Monday on; a place outside of the month is null
 */
public record DueMonth(List<List<DueDay>> weeks) {

    private static final int DAYS_OF_A_WEEK = 7;

    static DueMonth of(YearMonth month, List<DueItem> items, WorkingCalendar calendar, LocalDate today, Texts texts) {
        var byDay = items.stream().collect(Collectors.groupingBy(item -> item.light().dueOn()));
        var weeks = new ArrayList<List<DueDay>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(DAYS_OF_A_WEEK)) {
            var week = new ArrayList<DueDay>();
            monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK)).forEach(date -> week.add(
                    YearMonth.from(date).equals(month)
                            ? new DueDay(
                                    date, DayCell.of(calendar.day(date), texts), date.equals(today),
                                    byDay.getOrDefault(date, List.of()))
                            : null));
            weeks.add(week);
        }
        return new DueMonth(weeks);
    }

    /** The days on which something falls due. */
    public List<DueDay> busyDays() {
        return weeks.stream().flatMap(List::stream).flatMap(Stream::ofNullable).filter(day -> !day.items().isEmpty()).toList();
    }

    public int count() {
        return busyDays().stream().mapToInt(day -> day.items().size()).sum();
    }
}
