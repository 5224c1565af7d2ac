package io.yinuo.linking;

import io.yinuo.measures.LinkKind;
import java.util.List;
import java.util.UUID;

/**
 * Something with all that is tied to it (关联档).
 *
 * @param detail what else is said of it, or null
 * @param suggestionId the matter to which it belongs, or null
 * @param lines those of the page, what waits for a person first
 * @param page from 0 on
 * @param more whether there are pages after it
 * @param parts of that matter, each of which has links of its own; empty for what the measures database holds
 */
public record LinkFile(
        LinkKind kind, UUID id, String title, String detail, UUID suggestionId, List<LinkLine> lines, int page, boolean more,
        List<LinkChoice> parts) {

    public LinkFile {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }
}
