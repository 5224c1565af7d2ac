package io.yinuo.drafting;

import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A kept text as a draft could use it now: filled from its case (可用文本).
 *
 * @param open fields that the case does not tell, as they stand in the text
 * @param fit how much it has in common with what was asked, from 0 upwards
 * @param matched the words that it has in common with what was asked, the longest first; none where it just may be used
 * @param matter the kind of matter for which it is kept, or null for all of them
 * @param usableUntil the last day on which it may be used, or null
 */
public record OfferedText(
        UUID id,
        StandardTextKind kind,
        String name,
        String source,
        List<StandardPassage> passages,
        List<String> open,
        int fit,
        List<String> matched,
        MatterKind matter,
        LocalDate usableUntil) {

    public OfferedText {
        passages = List.copyOf(passages);
        open = List.copyOf(open);
        matched = List.copyOf(matched);
    }

    /** The words of a line; those of a template one after the other. */
    public String words() {
        return String.join("\n", passages.stream().map(StandardPassage::text).toList());
    }
}
