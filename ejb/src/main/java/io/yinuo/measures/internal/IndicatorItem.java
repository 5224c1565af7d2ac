package io.yinuo.measures.internal;

import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.MeasureUnit;
import java.math.BigDecimal;

/** An indicator as a catalogue says it. */
public record IndicatorItem(
        String code, String name, String definition, String theme, IndicatorKind kind, String parent, MeasureUnit unit,
        BigDecimal least, BigDecimal most, String policy) {}
