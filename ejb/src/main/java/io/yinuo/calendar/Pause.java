package io.yinuo.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days on which a term stands still (期限中止), the first and the last included.
 *
 * @param from not after {@code until}
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " after " + until);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** How many of its days lie after that one. */
    public long daysAfter(LocalDate day) {
        var first = from.isAfter(day) ? from : day.plusDays(1);
        return Math.max(0, ChronoUnit.DAYS.between(first, until) + 1);
    }
}
