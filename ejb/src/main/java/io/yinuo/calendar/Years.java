package io.yinuo.calendar;

import io.yinuo.shared.InvalidInput;

/** The years that can be meant (年份); others are slips of the pen. */
public final class Years {

    public static final int FIRST = 1949;
    private static final int LAST = 2199;

    private Years() {}

    /** @throws InvalidInput {@code YEAR_OUT_OF_BOUNDS} on the field for a year that cannot be meant */
    public static void check(int year, String field) {
        new InvalidInput.Check().that(year >= FIRST && year <= LAST, field, "YEAR_OUT_OF_BOUNDS", FIRST, LAST).done();
    }
}
