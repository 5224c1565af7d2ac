package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a slip from a change of meaning (rule N5).
 *
 * <p>A proofreader may not add, drop or move paragraphs, change a figure, or touch the words of a promise: such a
 * letter goes back to its signatory.
 */
final class CorrectionPolicy {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private CorrectionPolicy() {}

    /** @throws InvalidInput {@code CORRECTION_SUBSTANTIVE} */
    static List<Correction> corrections(List<Block> before, List<Block> after, List<PromisedItem> promises) {
        if (!outline(before).equals(outline(after))) {
            throw new InvalidInput("correctedBlocks", "CORRECTION_SUBSTANTIVE");
        }
        var check = new InvalidInput.Check();
        var corrections = new ArrayList<Correction>();
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            var corrected = after.get(i);
            if (!old.text().equals(corrected.text())) {
                check.that(
                        figures(old.text()).equals(figures(corrected.text())) && keeps(promises, corrected),
                        "correctedBlocks[" + i + "]",
                        "CORRECTION_SUBSTANTIVE");
                corrections.add(new Correction(old.id(), old.text(), corrected.text()));
            }
        }
        check.done();
        return corrections;
    }

    private static List<Block> outline(List<Block> blocks) {
        return blocks.stream().map(block -> new Block(block.id(), block.level(), "")).toList();
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean keeps(List<PromisedItem> promises, Block corrected) {
        return promises.stream()
                .filter(promise -> promise.blockId().equals(corrected.id()))
                .allMatch(promise -> corrected.text().contains(promise.exactWords()));
    }
}
