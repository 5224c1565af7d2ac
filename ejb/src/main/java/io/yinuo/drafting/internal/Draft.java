package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The whole content of a draft. */
public record Draft(
        Heading heading, List<Block> blocks, List<RequestAnswer> answers, List<PromisedItem> promises) {

    public Draft {
        blocks = blocks.stream().map(Draft::withPlainLineEnds).toList();
        answers = List.copyOf(answers);
        promises = List.copyOf(promises);
    }

    /** The draft that the page sent. */
    public static Draft of(SaveDraft command) {
        var heading = new Heading(
                command.title(), command.mainRecipient(), command.outcome(), command.disclosure(),
                command.withholdingGround(), command.copies(), command.contactName(), command.contactPhone());
        return new Draft(heading, command.blocks(), command.answers(), command.promises());
    }

    /** The same draft with another person to turn to. */
    public Draft contact(String name, String phone) {
        return new Draft(heading.contact(name, phone), blocks, answers, promises);
    }

    public Optional<Block> block(UUID blockId) {
        return blocks.stream().filter(block -> block.id().equals(blockId)).findFirst();
    }

    private static Block withPlainLineEnds(Block block) {
        var text = block.text() == null ? "" : block.text();
        return new Block(block.id(), block.level(), text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
