package io.yinuo.measures.internal;

import java.math.BigDecimal;

/** Numbers as they are shown: without the zeros that the table adds. */
public final class Amounts {

    private Amounts() {}

    public static BigDecimal plain(BigDecimal kept) {
        if (kept == null) {
            return null;
        }
        var stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
