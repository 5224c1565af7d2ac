package io.yinuo.signoff;

/**
 * A slip that was set right after the signature, with the words around it (勘误记录).
 *
 * @param paragraph its place in the letter, from 1
 */
public record Slip(int paragraph, String before, String after) {}
