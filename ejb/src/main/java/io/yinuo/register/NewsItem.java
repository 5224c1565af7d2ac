package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A step that somebody else finished lately (最新动态).
 *
 * @param person who finished it; null for a reader from outside the bureau
 */
public record NewsItem(
        UUID suggestionId, MatterKind kind, String numberText, String title, String element, String person, Instant at) {}
