package io.yinuo.drafting;

import java.util.List;
import java.util.UUID;

/**
 * A kept text as a draft could use it now: filled from its case (可用文本).
 *
 * @param open fields that the case does not tell, as they stand in the text
 * @param fit how much it has in common with what was asked, from 0 upwards
 */
public record OfferedText(
        UUID id,
        StandardTextKind kind,
        String name,
        String source,
        List<StandardPassage> passages,
        List<String> open,
        int fit) {

    public OfferedText {
        passages = List.copyOf(passages);
        open = List.copyOf(open);
    }

    /** The words of a line; those of a template one after the other. */
    public String words() {
        return String.join("\n", passages.stream().map(StandardPassage::text).toList());
    }
}
