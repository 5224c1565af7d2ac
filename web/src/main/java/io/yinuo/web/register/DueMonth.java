package io.yinuo.web.register;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.register.DueItem;
import io.yinuo.web.calendar.DayCell;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The days of a month with what falls due on each. */
public record DueMonth(List<DueDay> days) {

    static DueMonth of(YearMonth month, List<DueItem> items, WorkingCalendar calendar, LocalDate today, Texts texts) {
        var byDay = items.stream().collect(Collectors.groupingBy(item -> item.light().dueOn()));
        return new DueMonth(month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new DueDay(
                        date, DayCell.of(calendar.day(date), texts), date.equals(today), byDay.getOrDefault(date, List.of())))
                .toList());
    }

    /** The days on which something falls due. */
    public List<DueDay> busyDays() {
        return days.stream().filter(day -> !day.items().isEmpty()).toList();
    }

    /** Rest days, and days of a weekend on which people work. */
    public List<DueDay> specialDays() {
        return days.stream().filter(DueDay::isSpecial).toList();
    }

    public int count() {
        return busyDays().stream().mapToInt(day -> day.items().size()).sum();
    }
}
