package io.yinuo.calendar;

import java.time.Instant;

/**
 * A year as it counts in a bureau (年度放假安排版本).
 *
 * @param edition counted up each time the bureau settles the year; 0 for the one that comes with the product
 * @param settledBy who settled it, or null for the one that comes with the product
 */
public record YearEdition(CalendarYear year, int edition, String settledBy, Instant settledAt) {}
