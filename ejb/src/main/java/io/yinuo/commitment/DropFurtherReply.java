package io.yinuo.commitment;

import java.util.UUID;

/** Gives up a further reply that lies with its drafter (放弃再次答复), for a stated reason. */
public record DropFurtherReply(UUID replyId, int expectedVersion, String reason) {}
