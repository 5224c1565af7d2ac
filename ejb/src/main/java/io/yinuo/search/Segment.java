package io.yinuo.search;

/** A piece of an excerpt; what was looked for is marked. */
public record Segment(String text, boolean marked) {}
