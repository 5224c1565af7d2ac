package io.yinuo.drafting;

/**
 * A part of the head that differs between two versions (版本对照).
 *
 * @param before the text, or the code of outcome and disclosure; null for none
 * @param after the same in the other version
 */
public record HeadChange(HeadPart part, String before, String after) {}
