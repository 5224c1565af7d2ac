package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.HeadPart;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.LevelMarks;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TextParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply written out as its recipient reads it, line by line, with the way back from the words to their paragraph; its
 * attachments are read each for themselves, as they have neither head nor foot.
 */
final class ReadableLetter {

    private static final String GAP = "          ";

    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private int length;

    /**
     * The words of a paragraph in the whole, or of a part of the head.
     *
     * @param from where they begin, in code points of the whole
     */
    private record Stretch(HeadPart part, UUID block, int from, String text) {

        int to() {
            return from + text.codePointCount(0, text.length());
        }
    }

    /**
     * Words of a paragraph, or of a part of the head.
     *
     * @param start counted in characters of its text
     */
    record Place(HeadPart part, UUID block, int start, String words) {}

    private ReadableLetter() {}

    static ReadableLetter of(ReplyView reply, List<Block> text) {
        return of(reply, text, reply.signedOn());
    }

    /** @param written the day under the letter, which it may not have yet */
    static ReadableLetter of(ReplyView reply, List<Block> text, LocalDate written) {
        var letter = new ReadableLetter();
        letter.head(reply);
        letter.paragraphs(TextParts.of(text).body());
        letter.foot(reply, written);
        return letter;
    }

    /** What is added behind the letter, each attachment for itself: its title and its paragraphs. */
    static List<ReadableLetter> attachments(List<Block> text) {
        return TextParts.of(text).attachments().stream().map(ReadableLetter::attachment).toList();
    }

    private static ReadableLetter attachment(TextParts.Attachment attachment) {
        var readable = new ReadableLetter();
        readable.paragraph(attachment.title());
        readable.paragraphs(attachment.paragraphs());
        return readable;
    }

    private void paragraphs(List<Block> text) {
        var marks = new LevelMarks();
        for (Block block : text) {
            write(marks.next(block.level()));
            paragraph(block);
        }
    }

    private void paragraph(Block block) {
        stretches.add(new Stretch(null, block.id(), length, block.text()));
        line(block.text());
    }

    private void head(ReplyView reply) {
        line(LetterPhrases.mast(reply.organName()));
        var number = Optional.ofNullable(reply.documentNumber()).orElse("");
        var signatory = Optional.ofNullable(reply.signatoryName()).map(LetterPhrases::signatory).orElse("");
        line(number + (number.isEmpty() || signatory.isEmpty() ? "" : GAP) + signatory);
        line(LetterPhrases.outcome(reply.outcome()));
        line(LetterPhrases.disclosure(reply.disclosure()));
        part(HeadPart.TITLE, reply.title());
        part(HeadPart.MAIN_RECIPIENT, reply.mainRecipient());
    }

    private void foot(ReplyView reply, LocalDate written) {
        line(reply.organName());
        line(LetterPhrases.day(written));
        if (reply.contactName() != null && !reply.contactName().isBlank()) {
            line("（" + LetterPhrases.contact(reply.contactName(), reply.contactPhone()) + "）");
        }
        if (reply.copies() != null && !reply.copies().isBlank()) {
            line(LetterPhrases.copies(reply.copies()));
        }
    }

    private void part(HeadPart part, String text) {
        if (text != null && !text.isEmpty()) {
            stretches.add(new Stretch(part, null, length, text));
            line(text);
        }
    }

    private void line(String text) {
        if (text != null && !text.isEmpty()) {
            write(text);
            write("\n");
        }
    }

    private void write(String text) {
        words.append(text);
        length += text.codePointCount(0, text.length());
    }

    /** Where these code points of the whole stand, when they lie in one paragraph, in the title or the recipient. */
    Optional<Place> place(Integer start, Integer end) {
        if (start == null) {
            return Optional.empty();
        }
        return stretches.stream()
                .filter(stretch -> start >= stretch.from() && end <= stretch.to())
                .findFirst()
                .map(stretch -> place(stretch, start, end));
    }

    private static Place place(Stretch stretch, int start, int end) {
        int first = stretch.text().offsetByCodePoints(0, start - stretch.from());
        int last = stretch.text().offsetByCodePoints(first, end - start);
        return new Place(stretch.part(), stretch.block(), first, stretch.text().substring(first, last));
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
