package io.yinuo.measures;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A value as a person gives it (数据录入).
 *
 * @param unit in which it is meant; only that of the indicator is taken
 * @param amount null where the source says it in words only
 * @param words as the source says it, or null
 * @param asOf null where the source does not say
 */
public record NewObservation(
        UUID indicatorId,
        String place,
        Reach reach,
        ValueKind kind,
        Comparison comparison,
        BigDecimal amount,
        MeasureUnit unit,
        String words,
        AsOf asOf,
        String source,
        String passage,
        String remark) {}
