package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.LevelMarks;
import io.yinuo.drafting.PromisedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A paragraph as a reader sees it: with the number of its level, and with the promised words apart.
 *
 * @param mark the number, that of an attachment too, or nothing for a paragraph of the body
 */
public record LetterParagraph(UUID id, BlockLevel level, String mark, List<Segment> segments) {

    /** Some words of a paragraph, promised or not. */
    public record Segment(String text, boolean promised) {}

    /** The paragraphs of a text that promises nothing, or whose promises are not to be shown. */
    public static List<LetterParagraph> of(List<Block> blocks) {
        return of(blocks, id -> List.of());
    }

    /** The paragraphs of a draft with the words that it promises. */
    public static List<LetterParagraph> ofDraft(List<Block> blocks, List<PromisedItem> promises) {
        return of(blocks, id -> promises.stream()
                .filter(promise -> promise.blockId().equals(id))
                .map(PromisedItem::exactWords)
                .toList());
    }

    private static List<LetterParagraph> of(List<Block> blocks, Function<UUID, List<String>> promised) {
        var marks = LevelMarks.of(blocks);
        return blocks.stream()
                .map(block -> new LetterParagraph(
                        block.id(),
                        block.level(),
                        marks.next(block.level()),
                        segments(block.text(), promised.apply(block.id()))))
                .toList();
    }

    private static List<Segment> segments(String text, List<String> promised) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            var next = promised.stream()
                    .filter(words -> !words.isEmpty() && text.indexOf(words, from) >= 0)
                    .min((a, b) -> Integer.compare(text.indexOf(a, from), text.indexOf(b, from)));
            if (next.isEmpty()) {
                break;
            }
            int start = text.indexOf(next.get(), at);
            if (start > at) {
                segments.add(new Segment(text.substring(at, start), false));
            }
            at = start + next.get().length();
            segments.add(new Segment(text.substring(start, at), true));
        }
        if (at < text.length()) {
            segments.add(new Segment(text.substring(at), false));
        }
        return List.copyOf(segments);
    }
}
