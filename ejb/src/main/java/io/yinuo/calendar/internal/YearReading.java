package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.shared.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the statements of one file and what is wrong with them, each fault with its line. */
final class YearReading {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS_IN_A_ROW = 31;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTICE = 200;

    private final InvalidInput.Check check = new InvalidInput.Check();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();
    private final List<SpecialDay> days = new ArrayList<>();
    private Integer year;
    private String notice;

    void line(int number, List<String> parts) {
        switch (parts.get(0)) {
            case "年份", "year" -> year(number, part(parts, 1));
            case "通知", "notice" -> notice(number, part(parts, 1));
            case "放假", "off" -> days(number, parts, false);
            case "上班", "work" -> days(number, parts, true);
            default -> fault("CALENDAR_LINE_UNREADABLE", number, parts.get(0));
        }
    }

    CalendarYear year() {
        check.that(year != null, "file", "CALENDAR_YEAR_MISSING");
        check.that(notice != null, "file", "CALENDAR_NOTICE_MISSING");
        check.that(!days.isEmpty(), "file", "CALENDAR_WITHOUT_DAYS");
        if (year != null) {
            days.forEach(this::checkDay);
        }
        check.done();
        return new CalendarYear(year, notice, days);
    }

    private void year(int line, String typed) {
        var read = typed.matches("\\d{4}年?") ? Integer.parseInt(typed.substring(0, 4)) : 0;
        check.that(read >= FIRST_YEAR && read <= LAST_YEAR, "file", "CALENDAR_YEAR_WRONG", line, typed);
        check.that(year == null, "file", "CALENDAR_SAID_TWICE", line);
        year = read;
    }

    private void notice(int line, String typed) {
        check.that(notice == null, "file", "CALENDAR_SAID_TWICE", line);
        check.that(typed.length() <= LONGEST_NOTICE, "file", "CALENDAR_NAME_WRONG", line, LONGEST_NOTICE);
        notice = typed.isEmpty() ? null : typed;
    }

    private void days(int line, List<String> parts, boolean works) {
        var from = date(line, part(parts, 1));
        var to = part(parts, 2).isEmpty() ? from : date(line, part(parts, 2));
        var name = part(parts, 3);
        boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME;
        check.that(named, "file", "CALENDAR_NAME_WRONG", line, LONGEST_NAME);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean forward = !to.get().isBefore(from.get()) && to.get().isBefore(from.get().plusDays(MOST_DAYS_IN_A_ROW));
        if (!forward) {
            fault("CALENDAR_RANGE_WRONG", line, from.get(), to.get());
            return;
        }
        from.get().datesUntil(to.get().plusDays(1)).forEach(date -> day(line, new SpecialDay(date, works, name)));
    }

    private void day(int line, SpecialDay day) {
        var earlier = lineOf.putIfAbsent(day.date(), line);
        if (earlier == null) {
            days.add(day);
        } else {
            fault("CALENDAR_DAY_TWICE", line, day.date(), earlier);
        }
    }

    private void checkDay(SpecialDay day) {
        var date = day.date();
        boolean within = date.getYear() == year || date.getYear() == year - 1 && date.getMonthValue() == 12;
        check.that(within, "file", "CALENDAR_DAY_OUTSIDE", lineOf.get(date), date, year);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        check.that(weekend || !day.works(), "file", "CALENDAR_WORK_ON_WEEKDAY", lineOf.get(date), date);
    }

    private Optional<LocalDate> date(int line, String typed) {
        var read = TypedDate.read(typed);
        if (read.isEmpty()) {
            fault("CALENDAR_DATE_WRONG", line, typed);
        }
        return read;
    }

    private void fault(String code, Object... parameters) {
        check.that(false, "file", code, parameters);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
