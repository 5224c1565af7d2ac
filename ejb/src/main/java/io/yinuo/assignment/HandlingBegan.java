package io.yinuo.assignment;

import java.util.UUID;

/**
 * A section has taken the case and its officer begins to work (开始办理).
 *
 * @param replyId the id under which the first reply is to be opened, in the same transaction
 */
public record HandlingBegan(UUID suggestionId, UUID officerId, UUID replyId) {}
