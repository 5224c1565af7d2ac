package io.yinuo.drafting.internal;

import io.yinuo.drafting.ReplyKind;
import java.util.UUID;

/** Which suggestion a reply answers, and for which time. */
public record ReplyOrigin(UUID replyId, UUID suggestionId, UUID bureauId, ReplyKind kind, int ordinal) {}
