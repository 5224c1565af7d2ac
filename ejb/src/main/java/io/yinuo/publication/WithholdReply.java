package io.yinuo.publication;

import java.util.UUID;

/**
 * Says why a delivered reply is not published (不公开).
 *
 * @param note which part of the ground, in words
 */
public record WithholdReply(UUID replyId, int expectedVersion, WithholdingGround ground, String note) {}
