package io.yinuo.consistency.internal;

import io.yinuo.calendar.WorkingCalendar;
import java.time.LocalDate;

/** From when on a deadline that is past and has told nobody no longer just waits for the next sweep. */
public final class Silence {

    /** The sweep rests on rest days; in two working days it has had its time. */
    private static final int WORKING_DAYS = 2;

    private Silence() {}

    /** Whatever was due before that day has had two whole working days to be told of; today is not over yet. */
    public static LocalDate since(LocalDate today, WorkingCalendar calendar) {
        var day = today;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
