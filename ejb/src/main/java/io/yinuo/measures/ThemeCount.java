package io.yinuo.measures;

/** A theme, and how much of each the reader finds under it (主题概览). */
public record ThemeCount(ThemeView theme, long measures, long indicators, long observations, long norms) {}
