package io.yinuo.archiving;

/**
 * What is missing in a case, and why (缺项说明).
 *
 * @param reason null as long as nobody has said it
 */
public record AnsweredGap(Gap gap, String reason) {}
