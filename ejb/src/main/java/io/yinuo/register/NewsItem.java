package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A step that somebody else finished lately (最新动态).
 *
 * @param person who finished it; null for a reader from outside the bureau
 * @param typedIn whether the office typed in what was decided elsewhere (线下); never for such a reader
 * @param sentBack whether the matter was sent back with it; never for such a reader
 */
public record NewsItem(
        UUID suggestionId, MatterKind kind, String numberText, String title, String element, String person, boolean typedIn,
        boolean sentBack, Instant at) {}
