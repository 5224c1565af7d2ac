package io.yinuo.register;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as it came out (统计数值).
 *
 * @param part how many stand above the line
 * @param whole how many stand below it
 * @param percent with one place; null where there is nothing of which it could be the share
 */
public record Figure(Rate rate, long part, long whole, BigDecimal percent) {

    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal NONE = new BigDecimal("0.0");
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    /** Rounded half up, but 100.0 only for all of them and 0.0 for none (rule ST2). */
    public static Figure of(Rate rate, long part, long whole) {
        return new Figure(rate, part, whole, whole == 0 ? null : percent(part, whole));
    }

    private static BigDecimal percent(long part, long whole) {
        var rounded = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (part < whole && rounded.compareTo(ALL) == 0) {
            return ALL.subtract(LEAST);
        }
        return part > 0 && rounded.compareTo(NONE) == 0 ? LEAST : rounded;
    }
}
