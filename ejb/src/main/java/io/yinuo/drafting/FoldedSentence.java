package io.yinuo.drafting;

import java.util.UUID;

/**
 * A sentence that promises, and is not followed up by itself (常规工作，不单列).
 *
 * @param reason why a leader struck it from the promises, or null
 */
public record FoldedSentence(UUID blockId, String words, String reason) {}
