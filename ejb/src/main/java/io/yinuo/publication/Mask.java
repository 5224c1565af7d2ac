package io.yinuo.publication;

/**
 * Words that a public copy does not show (隐去处).
 *
 * @param paragraph its place in the letter, from 1; 0 for the title and the main recipient
 */
public record Mask(int paragraph, MaskKind kind, String words) {}
