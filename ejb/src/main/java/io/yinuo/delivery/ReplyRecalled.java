package io.yinuo.delivery;

import java.util.UUID;

/** A delivered reply was taken back, and another one will stand in its place (答复已收回更正). */
public record ReplyRecalled(UUID suggestionId, UUID replyId, UUID replacedBy) {}
