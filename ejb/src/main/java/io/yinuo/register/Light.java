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

    /** From this many calendar days before the strict last day the light is amber (rule T4). */
    public static final int WARN_DAYS = 5;

    /** What the light says; shape and words go with the colour. */
    public enum Level {
        OK,
        WARN,
        LATE
    }

    /**
     * The light of a day that may have been moved on from a rest day: it warns by the strict one.
     *
     * @param strictOn the last day before it was moved, or null when it is the same
     * @return null when nothing is due
     */
    public static Light of(LocalDate dueOn, LocalDate strictOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        var warnsBy = strictOn == null ? dueOn : strictOn;
        boolean near = ChronoUnit.DAYS.between(today, warnsBy) <= WARN_DAYS;
        return new Light(days < 0 ? Level.LATE : near ? Level.WARN : Level.OK, days, dueOn);
    }

    /** Days beyond the last one, as a positive number. */
    public long daysLate() {
        return Math.max(0, -days);
    }
}
