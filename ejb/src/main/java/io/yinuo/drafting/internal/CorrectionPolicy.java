package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.shared.InvalidInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells a slip from a change of meaning (rule N5).
 *
 * <p>A proofreader may not add, drop or move paragraphs, touch the words of a promise or anything of {@link Substance},
 * nor write more than a slip is long: such a letter goes back to its signatory, and the refusal says because of which
 * paragraph.
 */
final class CorrectionPolicy {

    private final List<PromisedItem> promises;
    private final Substance substance;
    private final InvalidInput.Check check = new InvalidInput.Check();

    private CorrectionPolicy(List<PromisedItem> promises, Collection<String> names) {
        this.promises = promises;
        substance = new Substance(names);
    }

    /**
     * @param names of people and organs that the case knows
     * @throws InvalidInput {@code CORRECTION_OUTLINE}, {@code CORRECTION_SUBSTANTIVE}, {@code CORRECTION_TOO_LARGE}
     */
    static List<Correction> corrections(
            List<Block> before, List<Block> after, List<PromisedItem> promises, Collection<String> names) {
        if (!outline(before).equals(outline(after))) {
            throw new InvalidInput("correctedBlocks", "CORRECTION_OUTLINE");
        }
        return new CorrectionPolicy(promises, names).compare(before, after);
    }

    private List<Correction> compare(List<Block> before, List<Block> after) {
        var corrections = new ArrayList<Correction>();
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            var corrected = after.get(i);
            if (!old.text().equals(corrected.text())) {
                requireSlip(i, old, corrected);
                corrections.add(new Correction(old.id(), i + 1, old.text(), corrected.text()));
            }
        }
        check.done();
        return corrections;
    }

    private void requireSlip(int index, Block old, Block corrected) {
        var field = "correctedBlocks[" + index + "]";
        var touched = brokenPromise(corrected).or(() -> substance.difference(old.text(), corrected.text()));
        if (touched.isPresent()) {
            check.that(false, field, "CORRECTION_SUBSTANTIVE", index + 1, touched.get());
        } else {
            check.that(SlipSize.fits(old, corrected), field, "CORRECTION_TOO_LARGE", index + 1);
        }
    }

    private Optional<String> brokenPromise(Block corrected) {
        return promises.stream()
                .filter(promise -> promise.blockId().equals(corrected.id()))
                .map(PromisedItem::exactWords)
                .filter(words -> !corrected.text().contains(words))
                .findFirst();
    }

    private static List<Block> outline(List<Block> blocks) {
        return blocks.stream().map(block -> new Block(block.id(), block.level(), "")).toList();
    }
}
