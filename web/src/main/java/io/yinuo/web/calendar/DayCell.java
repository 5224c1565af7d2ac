package io.yinuo.web.calendar;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One day on a small calendar.
 *
 * @param number of the day in its month, or empty for a place without a day
 * @param style the classes by which it looks
 * @param mark a word below the number, so that colour is never the only sign
 * @param why for whoever points at it: name of the holiday, or empty
 */
public record DayCell(String number, String style, String mark, String why) {

    static final DayCell NONE = new DayCell("", "none", "", "");

    static DayCell bare(LocalDate date) {
        return new DayCell(String.valueOf(date.getDayOfMonth()), "outside", "", "");
    }

    /** The day as the calendar knows it: 休 for a holiday, 班 for a day of a weekend that is worked. */
    public static DayCell of(CalendarDay day, Texts texts) {
        var mark = switch (day.kind()) {
            case HOLIDAY -> texts.get("calendar.mark.off");
            case ADJUSTED_WORKDAY -> texts.get("calendar.mark.work");
            case WEEKEND, WORKDAY -> "";
        };
        var style = day.kind().name().toLowerCase(Locale.ROOT);
        return new DayCell(String.valueOf(day.date().getDayOfMonth()), style, mark, day.name());
    }

    /** The same day with a mark of its own, such as the end of a term. */
    public DayCell marked(String furtherStyle, String otherMark) {
        return new DayCell(number, style + " " + furtherStyle, otherMark, why);
    }
}
