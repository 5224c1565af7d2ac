package io.yinuo.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What to show of a chain; null leaves a filter out.
 *
 * @param personId who did it, or to whom it was done
 * @param from first day, by the clock of the office
 * @param until last day, itself included
 * @param page counted from 0
 * @param size at most {@link #MOST}
 */
public record TrailFilter(UUID personId, LocalDate from, LocalDate until, int page, int size) {

    /** Largest page that is served. */
    public static final int MOST = 200;

    public TrailFilter {
        page = Math.max(0, page);
        size = Math.max(1, Math.min(size, MOST));
    }
}
