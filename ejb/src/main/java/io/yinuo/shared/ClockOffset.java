package io.yinuo.shared;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * How far an installation with sample data is ahead of the real time (时钟偏移), so that what happens in a month can be seen
 * today.
 */
public final class ClockOffset {

    /** Environment variable with a duration such as {@code P30D}. */
    public static final String VARIABLE = "YINUO_CLOCK_OFFSET";

    private ClockOffset() {}

    public static boolean isSet(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }

    /** @throws IllegalStateException when it cannot be read */
    static Duration in(Map<String, String> environment) {
        try {
            return isSet(environment) ? Duration.parse(environment.get(VARIABLE).strip()) : Duration.ZERO;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalStateException(
                    VARIABLE + " is a duration such as P30D or PT12H, not " + environment.get(VARIABLE), unreadable);
        }
    }
}
