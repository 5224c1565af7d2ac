package io.yinuo.drafting;

import io.yinuo.suggestion.MatterKind;
import java.util.Locale;

/**
 * What is looked for among the kept texts; what is null does not matter.
 *
 * @param words that its name, its source or its words have
 * @param matter texts for this kind of matter, among them those for all kinds
 */
public record StandardTextQuery(String words, StandardTextKind kind, MatterKind matter, StandardTextState state) {

    /** Whether the text is one of those. */
    public boolean fits(StandardText text) {
        return (kind == null || kind == text.kind())
                && (matter == null || text.matter() == null || matter == text.matter())
                && (state == null || state == text.state())
                && (words == null || words.isBlank() || has(text));
    }

    private boolean has(StandardText text) {
        var all = text.name() + " " + (text.source() == null ? "" : text.source()) + " " + text.words();
        return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
