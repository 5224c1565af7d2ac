package io.yinuo.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near a deadline is (灯): level and days, never typed by anybody.
 *
 * @param level which of the shapes to show
 * @param days calendar days left; negative once it is late
 * @param dueOn the last day
 */
public record Light(Level level, long days, LocalDate dueOn) {

    /** From this many calendar days before the last one the light is amber. */
    static final int WARN_DAYS = 5;

    /** What the light says; shape and words go with the colour. */
    public enum Level {
        OK,
        WARN,
        LATE
    }

    /** @return null when nothing is due */
    public static Light of(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        return new Light(days < 0 ? Level.LATE : days <= WARN_DAYS ? Level.WARN : Level.OK, days, dueOn);
    }

    /** Days beyond the last one, as a positive number. */
    public long daysLate() {
        return Math.max(0, -days);
    }
}
