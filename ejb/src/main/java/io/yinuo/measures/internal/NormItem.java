package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.Reach;
import java.math.BigDecimal;

/** A norm as a catalogue says it. */
public record NormItem(
        String code, String theme, String title, String indicator, Reach reach, Comparison comparison, BigDecimal amount,
        String policy, String passage) {}
