package io.yinuo.sample.internal;

import io.yinuo.shared.WorkClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The days on which the steps of one sample matter are taken: working days one after the other, none in the future. */
final class Diary {

    private static final LocalTime BEGINNING = LocalTime.of(9, 10);
    private static final int MINUTES_BETWEEN = 17;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Instant latest;
    private LocalDate day;
    private int stepsOfDay;

    Diary(LocalDate begun, Instant latest) {
        this.day = begun;
        this.latest = latest;
    }

    /** On a day that is given. */
    Instant turnedTo(LocalDate given) {
        day = given;
        stepsOfDay = 0;
        return later(0);
    }

    /** Some days later, or on the same day with 0. */
    Instant later(int days) {
        if (days > 0) {
            day = day.plusDays(days);
            stepsOfDay = 0;
        }
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        var instant = day.atTime(BEGINNING).plusMinutes((long) MINUTES_BETWEEN * stepsOfDay++)
                .atZone(WorkClock.ZONE)
                .toInstant();
        return instant.isAfter(latest) ? latest : instant;
    }
}
