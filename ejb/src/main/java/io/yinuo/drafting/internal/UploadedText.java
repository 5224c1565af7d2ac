package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.LetterHeading;
import io.yinuo.drafting.LevelMarks;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.letter.LetterOutline;
import io.yinuo.letter.LetterOutline.Passage;
import io.yinuo.letter.LetterReading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The draft that a letter from outside makes of the one before it (rule DU1).
 *
 * <p>Title, recipient, class, disclosure, copies and contact change where the letter states them. Answers keep pointing at
 * their paragraph where it is still there, promises and folded sentences stay where their words are.
 *
 * @param renumbered numbers that the levels of a draft count otherwise
 * @param lostPromises words of the promises that the letter does not say
 */
public record UploadedText(Draft draft, List<String> renumbered, List<String> lostPromises) {

    /** Makes the draft; nothing of the letter's body is lost. */
    public static UploadedText of(LetterOutline outline, LetterReading reading, Draft before) {
        var sent = Sent.of(outline);
        var blocks = blocks(sent, before.blocks());
        var promises = rejoined(
                before.promises().stream().flatMap(item -> placed(item, blocks).stream()).toList(), blocks);
        var kept = promises.stream().map(PromisedItem::id).toList();
        var lost = before.promises().stream()
                .filter(item -> !kept.contains(item.id()))
                .map(PromisedItem::exactWords)
                .toList();
        var draft = new Draft(
                heading(outline, reading, before.heading()), blocks,
                before.answers().stream().map(answer -> pointing(answer, blocks)).toList(), promises,
                before.folds().stream().flatMap(fold -> placed(fold, blocks).stream()).toList());
        return new UploadedText(draft, renumbered(sent), lost);
    }

    /**
     * A paragraph of the letter, or the title of an attachment.
     *
     * @param mark the number as it was sent; null for an attachment that is only named below the text
     */
    private record Sent(BlockLevel level, String mark, String text) {

        static List<Sent> of(LetterOutline outline) {
            var behind = outline.attachments().stream().flatMap(each -> Stream.concat(
                    Stream.of(new Sent(BlockLevel.ATTACHMENT, each.label().isEmpty() ? null : each.label(), each.title())),
                    each.paragraphs().stream().map(Sent::of)));
            return Stream.concat(outline.paragraphs().stream().map(Sent::of), behind).toList();
        }

        private static Sent of(Passage passage) {
            var level = passage.level() == 0 ? BlockLevel.BODY : BlockLevel.values()[passage.level() - 1];
            return new Sent(level, passage.mark(), passage.text());
        }
    }

    private static List<Block> blocks(List<Sent> passages, List<Block> before) {
        var ids = new ParagraphMatch(before).ids(passages.stream().map(Sent::text).toList());
        return IntStream.range(0, passages.size())
                .mapToObj(i -> new Block(ids.get(i), passages.get(i).level(), passages.get(i).text()))
                .toList();
    }

    private static List<String> renumbered(List<Sent> passages) {
        var marks = new LevelMarks(passages.stream().filter(each -> each.level() == BlockLevel.ATTACHMENT).count());
        var changed = new ArrayList<String>();
        for (Sent passage : passages) {
            var mark = marks.next(passage.level());
            if (passage.mark() == null) {
                continue;
            }
            if (!count(mark).equals(count(passage.mark()))) {
                changed.add(passage.mark() + "→" + mark);
            }
        }
        return changed;
    }

    /** The number alone: （一） and (一) count the same. */
    private static String count(String mark) {
        return Normalizer.normalize(mark, Normalizer.Form.NFKC).replaceAll("[^一二三四五六七八九十0-9]", "");
    }

    private static Heading heading(LetterOutline outline, LetterReading reading, Heading before) {
        var contact = reading.contacts().stream().findFirst();
        return new Heading(
                Objects.requireNonNullElse(outline.title(), before.title()),
                Objects.requireNonNullElse(outline.recipient(), before.mainRecipient()),
                outcome(reading.resultClass()).orElse(before.outcome()),
                disclosure(reading.disclosure()).orElse(before.disclosure()),
                before.withholdingGround(),
                reading.copies().isEmpty() ? before.copies() : String.join("，", reading.copies()),
                contact.map(LetterReading.Contact::name).orElse(before.contactName()),
                contact.map(LetterReading.Contact::phone).orElse(before.contactPhone()));
    }

    /** A class that the letter gives by its letter; one that it words is left to the person. */
    private static Optional<ReplyOutcome> outcome(String resultClass) {
        return Optional.ofNullable(resultClass)
                .map(String::strip)
                .filter(words -> words.matches("[A-Da-d]\\d?"))
                .map(words -> ReplyOutcome.valueOf(words.substring(0, 1).toUpperCase(Locale.ROOT)));
    }

    private static Optional<Disclosure> disclosure(String words) {
        return switch (Objects.requireNonNullElse(words, "")) {
            case "主动公开", "同意公开", "可以公开", "可公开", "全文公开", "此件公开", "此件公开发布", "公开发布" ->
                Optional.of(Disclosure.PUBLIC);
            case "依申请公开" -> Optional.of(Disclosure.ON_REQUEST);
            case "不予公开", "不宜公开", "不同意公开", "不公开", "内部公开" -> Optional.of(Disclosure.WITHHELD);
            default -> Optional.empty();
        };
    }

    private static RequestAnswer pointing(RequestAnswer answer, List<Block> blocks) {
        boolean there = blocks.stream().anyMatch(block -> block.id().equals(answer.blockId()));
        return there ? answer : new RequestAnswer(answer.requestId(), answer.state(), answer.summary(), null);
    }

    private static Optional<PromisedItem> placed(PromisedItem item, List<Block> blocks) {
        return place(item.blockId(), item.exactWords(), blocks)
                .map(id -> new PromisedItem(
                        item.id(), id, item.exactWords(), item.ownerSectionId(), item.target(), item.dueOn(),
                        item.dueKind(), item.terms()));
    }

    private static Optional<FoldedSentence> placed(FoldedSentence fold, List<Block> blocks) {
        return place(fold.blockId(), fold.words(), blocks).map(id -> new FoldedSentence(id, fold.words(), fold.reason()));
    }

    /** The paragraph that has the words, the same as before if it can be. */
    private static Optional<UUID> place(UUID before, String words, List<Block> blocks) {
        var having = blocks.stream()
                .filter(block -> words != null && !words.isBlank() && block.text().contains(words))
                .map(Block::id)
                .toList();
        return having.contains(before) ? Optional.of(before) : having.stream().findFirst();
    }

    /** Where the promise is gone to which a sentence was joined, or stands under another heading, it stands alone. */
    private static List<PromisedItem> rejoined(List<PromisedItem> items, List<Block> blocks) {
        var headings = LetterHeading.of(blocks);
        return items.stream()
                .map(item -> item.terms().partOf() == null || joins(item, items, headings) ? item : alone(item))
                .toList();
    }

    private static boolean joins(PromisedItem part, List<PromisedItem> items, Map<UUID, LetterHeading> headings) {
        return items.stream()
                .filter(head -> head.id().equals(part.terms().partOf()))
                .anyMatch(head -> Objects.equals(headings.get(head.blockId()), headings.get(part.blockId())));
    }

    private static PromisedItem alone(PromisedItem item) {
        return new PromisedItem(
                item.id(), item.blockId(), item.exactWords(), item.ownerSectionId(), item.target(), item.dueOn(),
                item.dueKind(), item.terms().alone());
    }
}
