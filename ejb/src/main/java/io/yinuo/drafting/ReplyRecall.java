package io.yinuo.drafting;

import java.time.Instant;
import java.util.UUID;

/**
 * That a delivered reply was recalled or is corrected (收回更正), as everybody may know who has it.
 *
 * @param reason as it was given, for those too who received the reply
 * @param replacedBy the reply that takes its place, readable for others than its makers when it is delivered
 */
public record ReplyRecall(RecallKind kind, String reason, Instant recalledAt, UUID replacedBy) {}
