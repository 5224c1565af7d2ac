package io.yinuo.letter.internal.text;

/** A passage of the letter as it was sent; places count code points, {@code end} exclusive. */
public record Span(int start, int end, String text) {}
