package io.yinuo.delivery;

import java.util.UUID;

/** A reply has reached everybody to whom it is owed (答复已送达). */
public record ReplyDelivered(UUID suggestionId, UUID replyId) {}
