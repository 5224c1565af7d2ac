package io.yinuo.signoff;

import java.util.UUID;

/** Takes a promise out of what is followed up, with the reason (划去). */
public record StrikePromise(String taskId, UUID replyId, int expectedVersion, UUID itemId, String reason) {}
