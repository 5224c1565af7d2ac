package io.yinuo.signoff;

import java.util.UUID;

/** A reply has its number, and its text is frozen (已编号). */
public record ReplyNumbered(UUID suggestionId, UUID replyId) {}
