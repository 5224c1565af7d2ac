package io.yinuo.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A value of an indicator at a place and time, with the passage that says so (数据).
 *
 * @param amount null where the source says it in words only
 * @param words as the source says it where that is more or less than the number, or null
 * @param asOf null where the source does not say
 * @param source the document
 * @param passage where in it
 * @param recordedBy null for what came with a catalogue
 */
public record ObservationView(
        UUID id,
        UUID indicatorId,
        String indicatorCode,
        String indicatorName,
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
        String remark,
        boolean own,
        String recordedBy,
        Instant recordedAt,
        int version) {}
