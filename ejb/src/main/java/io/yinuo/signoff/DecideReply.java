package io.yinuo.signoff;

/**
 * Decides on a draft (审签).
 *
 * @param expectedVersion version of the reply that the page showed
 * @param note why it is returned; also wanted of one who holds two steps of a round
 */
public record DecideReply(String taskId, int expectedVersion, Decision decision, String note) {}
