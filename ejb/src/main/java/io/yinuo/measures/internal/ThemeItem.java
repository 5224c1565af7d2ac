package io.yinuo.measures.internal;

/** A theme as a catalogue says it. */
public record ThemeItem(String code, String name, String points, String parentCode) {}
