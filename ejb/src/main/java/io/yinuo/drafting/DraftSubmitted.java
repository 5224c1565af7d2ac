package io.yinuo.drafting;

import java.util.UUID;

/** A draft was sent to its reviewers, and the engine has moved on (已提交审签). */
public record DraftSubmitted(UUID suggestionId, UUID replyId) {}
