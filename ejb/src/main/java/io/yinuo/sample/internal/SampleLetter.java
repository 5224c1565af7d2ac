package io.yinuo.sample.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.sample.internal.SampleMatter.Ask;
import io.yinuo.sample.internal.SampleMatter.Promise;
import io.yinuo.suggestion.RequestView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The text of a sample reply: the opening that the system wrote, one part for each request, and thanks to a submitter. */
final class SampleLetter {

    private static final String THANKS = "感谢您对教育工作的关心和支持，欢迎继续提出宝贵意见。";
    private static final String AGAIN = "收到您的评价后，我们再次与您沟通，并补充办理如下。";

    private final List<Block> blocks = new ArrayList<>();
    private final List<RequestAnswer> answers = new ArrayList<>();
    private final List<PromisedItem> promises = new ArrayList<>();
    private final ReplyKind kind;
    private final Function<String, UUID> sections;

    /**
     * @param opening the paragraph with which the draft began
     * @param kind a unit that asked for an opinion gets no thanks for its care, a submitter does
     * @param sections finds a section by its code
     */
    SampleLetter(Block opening, ReplyKind kind, Function<String, UUID> sections) {
        this.kind = kind;
        this.sections = sections;
        blocks.add(opening);
        if (kind == ReplyKind.REHANDLING) {
            blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, AGAIN));
        }
    }

    /** Answers the requests in their order. */
    SampleLetter answer(List<Ask> asks, List<RequestView> requests) {
        for (int i = 0; i < asks.size(); i++) {
            answer(asks.get(i), requests.get(i));
        }
        if (kind != ReplyKind.CONTRIBUTION) {
            blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, THANKS));
        }
        return this;
    }

    private void answer(Ask ask, RequestView request) {
        blocks.add(new Block(UUID.randomUUID(), BlockLevel.H1, ask.heading()));
        var paragraphs = ask.paragraphs().stream()
                .map(text -> new Block(UUID.randomUUID(), BlockLevel.BODY, text))
                .toList();
        blocks.addAll(paragraphs);
        answers.add(new RequestAnswer(request.id(), ask.state(), ask.summary(), paragraphs.get(0).id()));
        ask.promises().forEach(promise -> promises.add(promised(promise, paragraphs)));
    }

    private PromisedItem promised(Promise promise, List<Block> paragraphs) {
        var paragraph = paragraphs.stream()
                .filter(block -> block.text().contains(promise.words()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No paragraph says: " + promise.words()));
        return PromisedItem.plain(
                UUID.randomUUID(),
                paragraph.id(),
                promise.words(),
                promise.section() == null ? null : sections.apply(promise.section()),
                promise.target(),
                promise.dueOn(),
                promise.dueKind());
    }

    List<Block> blocks() {
        return blocks;
    }

    List<RequestAnswer> answers() {
        return answers;
    }

    List<PromisedItem> promises() {
        return promises;
    }
}
