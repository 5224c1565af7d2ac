package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DeliveredLetter;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The whole content of a draft. */
public record Draft(
        Heading heading,
        List<Block> blocks,
        List<RequestAnswer> answers,
        List<PromisedItem> promises,
        List<FoldedSentence> folds) {

    public Draft {
        blocks = blocks.stream().map(Draft::withPlainLineEnds).toList();
        answers = List.copyOf(answers);
        promises = PromisedItem.aligned(promises);
        folds = standing(folds, blocks);
    }

    /** What was settled about words that are gone, is gone with them. */
    private static List<FoldedSentence> standing(List<FoldedSentence> folds, List<Block> text) {
        return folds.stream()
                .filter(fold -> fold.words() != null
                        && !fold.words().isBlank()
                        && text.stream().anyMatch(block -> block.text().contains(fold.words())))
                .distinct()
                .toList();
    }

    /**
     * The draft that the page sent, beside what leaders struck: neither do others strike, nor do they wipe it out (rule
     * PR12).
     *
     * @param stored the folds so far; they stay where the command has none
     */
    public static Draft of(SaveDraft command, List<FoldedSentence> stored) {
        var heading = new Heading(
                command.title(), command.mainRecipient(), command.outcome(), command.disclosure(),
                command.withholdingGround(), command.copies(), command.contactName(), command.contactPhone());
        return new Draft(heading, command.blocks(), command.answers(), command.promises(), settled(command.folds(), stored));
    }

    /** What a letter said that was sent before it came here. */
    static Draft of(DeliveredLetter letter) {
        var heading = new Heading(
                letter.title(), letter.mainRecipient(), letter.outcome(), letter.disclosure(), null, letter.copies(),
                letter.contactName(), letter.contactPhone());
        return new Draft(heading, letter.blocks(), List.of(), List.of(), List.of());
    }

    private static List<FoldedSentence> settled(List<FoldedSentence> sent, List<FoldedSentence> stored) {
        if (sent == null) {
            return stored;
        }
        var struck = stored.stream().filter(fold -> fold.reason() != null).toList();
        var routine = sent.stream()
                .filter(fold -> struck.stream().noneMatch(each -> each.words().equals(fold.words())))
                .map(fold -> new FoldedSentence(fold.blockId(), fold.words(), null));
        return Stream.concat(routine, struck.stream()).toList();
    }

    /** The same draft with another person to turn to. */
    public Draft contact(String name, String phone) {
        return new Draft(heading.contact(name, phone), blocks, answers, promises, folds);
    }

    /** The same draft with other promises. */
    Draft promising(List<PromisedItem> others) {
        return others.equals(promises) ? this : new Draft(heading, blocks, answers, others, folds);
    }

    public Optional<Block> block(UUID blockId) {
        return blocks.stream().filter(block -> block.id().equals(blockId)).findFirst();
    }

    private static Block withPlainLineEnds(Block block) {
        var text = block.text() == null ? "" : block.text();
        return new Block(block.id(), block.level(), text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
