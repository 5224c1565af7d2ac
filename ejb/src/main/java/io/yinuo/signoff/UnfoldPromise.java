package io.yinuo.signoff;

import java.util.UUID;

/**
 * Has a sentence followed up by itself that the drafter took for routine (单列).
 *
 * @param words the sentence as it stands in the letter
 */
public record UnfoldPromise(String taskId, UUID replyId, int expectedVersion, String words) {}
