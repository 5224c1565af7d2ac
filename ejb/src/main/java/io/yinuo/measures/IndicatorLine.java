package io.yinuo.measures;

/** An indicator in a list (指标条目). */
public record IndicatorLine(IndicatorView indicator, long values, long places) {}
