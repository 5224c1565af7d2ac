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
        return calendar.before(today, WORKING_DAYS);
    }
}
