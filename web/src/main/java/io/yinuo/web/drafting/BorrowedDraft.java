package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.suggestion.SuggestionView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The paragraphs and promises of another matter's draft, made fit for this one (从主案取稿, rule JO3).
 *
 * <p>They are copies that go their own ways. The sentence that names the other matter gives way to the one that names this one,
 * and wherever the other's title and number stand, this one's stand instead.
 */
record BorrowedDraft(List<Block> blocks, List<PromisedItem> promises) {

    /**
     * Takes the draft.
     *
     * @param own the paragraphs that this matter has until now
     */
    static BorrowedDraft of(DraftView base, SuggestionView from, SuggestionView to, List<Block> own) {
        var copies = new HashMap<UUID, Block>();
        var opening = own.stream().filter(block -> names(block, to)).findFirst();
        var blocks = base.blocks().stream()
                .map(block -> {
                    boolean opens = opening.isPresent() && block.equals(base.blocks().get(0)) && names(block, from);
                    var words = opens ? opening.get().text() : reworded(block.text(), from, to);
                    var copy = new Block(UUID.randomUUID(), block.level(), words);
                    copies.put(block.id(), copy);
                    return copy;
                })
                .toList();
        return new BorrowedDraft(blocks, promises(base, copies, from, to));
    }

    private static List<PromisedItem> promises(
            DraftView base, Map<UUID, Block> copies, SuggestionView from, SuggestionView to) {
        return base.promises().stream()
                .filter(item -> copies.containsKey(item.blockId()))
                .map(item -> new PromisedItem(
                        UUID.randomUUID(), copies.get(item.blockId()).id(), reworded(item.exactWords(), from, to),
                        item.ownerSectionId(), item.target(), item.dueOn(), item.dueKind(),
                        item.terms().alone()))
                .filter(item -> blockOf(item, copies).text().contains(item.exactWords()))
                .toList();
    }

    private static Block blockOf(PromisedItem item, Map<UUID, Block> copies) {
        return copies.values().stream().filter(block -> block.id().equals(item.blockId())).findFirst().orElseThrow();
    }

    private static boolean names(Block block, SuggestionView matter) {
        return block.text().contains(matter.numberLabel()) || block.text().contains("《" + matter.title() + "》");
    }

    private static String reworded(String words, SuggestionView from, SuggestionView to) {
        return words.replace("《" + from.title() + "》", "《" + to.title() + "》").replace(from.numberLabel(), to.numberLabel());
    }
}
