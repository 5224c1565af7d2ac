package io.yinuo.calendar;

import io.yinuo.shared.WorkClock;
import java.time.Instant;
import java.time.LocalTime;

/** When the application may speak to people outside (工作时间): on working days, in the hours of the office. */
public final class OfficeHours {

    /** When a working morning has begun. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When nobody is disturbed any more. */
    public static final LocalTime EVENING = LocalTime.of(19, 0);

    private OfficeHours() {}

    /** That moment when it is in office hours, else the next working morning. */
    public static Instant from(Instant moment, WorkingCalendar calendar) {
        var local = moment.atZone(WorkClock.ZONE);
        var day = local.toLocalDate();
        if (!calendar.isWorkingDay(day) || !local.toLocalTime().isBefore(EVENING)) {
            return morning(moment, calendar);
        }
        return local.toLocalTime().isBefore(MORNING) ? day.atTime(MORNING).atZone(WorkClock.ZONE).toInstant() : moment;
    }

    /** That moment on a working day at whatever hour, else the next working morning. */
    public static Instant onWorkingDay(Instant moment, WorkingCalendar calendar) {
        return calendar.isWorkingDay(moment.atZone(WorkClock.ZONE).toLocalDate()) ? moment : morning(moment, calendar);
    }

    /** The first working morning on a day after that moment. */
    private static Instant morning(Instant moment, WorkingCalendar calendar) {
        var day = moment.atZone(WorkClock.ZONE).toLocalDate().plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(WorkClock.ZONE).toInstant();
    }
}
