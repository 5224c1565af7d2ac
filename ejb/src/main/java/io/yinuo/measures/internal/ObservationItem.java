package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.math.BigDecimal;

/** A value as a catalogue says it; policy is the code of the document that says so. */
public record ObservationItem(
        String code, String indicator, String place, Reach reach, ValueKind kind, Comparison comparison,
        BigDecimal amount, String words, String asOf, String source, String passage, String remark, String policy) {}
