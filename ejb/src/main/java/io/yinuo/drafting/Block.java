package io.yinuo.drafting;

import java.util.UUID;

/**
 * One paragraph of the text (段落).
 *
 * @param id stays with the paragraph through all versions, so that answers and promises can point at it
 * @param text without the number of its level, which the layout adds
 */
public record Block(UUID id, BlockLevel level, String text) {}
