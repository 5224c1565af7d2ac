package io.yinuo.publication;

import io.yinuo.drafting.Block;
import io.yinuo.shared.InvalidInput;
import java.util.List;

/**
 * The words of a letter as the public may read them, with what was taken out (公开文本).
 *
 * @param unfound words that a person wants out and that stand nowhere in the letter
 */
public record PublicText(
        String title, String mainRecipient, List<Block> blocks, List<Mask> masks, List<String> unfound) {

    public PublicText {
        blocks = List.copyOf(blocks);
        masks = List.copyOf(masks);
        unfound = List.copyOf(unfound);
    }

    /** @throws InvalidInput {@code MASK_UNFOUND}, so that nobody takes for hidden what was only typed in another way */
    public void requireFound() {
        if (!unfound.isEmpty()) {
            throw new InvalidInput("alsoMasked", "MASK_UNFOUND", String.join("、", unfound));
        }
    }
}
