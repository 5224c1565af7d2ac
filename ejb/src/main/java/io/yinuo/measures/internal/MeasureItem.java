package io.yinuo.measures.internal;

import io.yinuo.measures.MeasureState;
import io.yinuo.measures.Reach;
import java.util.List;

/** A measure as a catalogue says it, with what it is linked to by code. */
public record MeasureItem(
        String code, String title, String description, String theme, String unitName, MeasureState state, Reach reach,
        String place, String begins, String policy, String source, String passage, List<String> indicators,
        List<String> policies, List<String> observations) {}
