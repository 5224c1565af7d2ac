package io.yinuo.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of a letter and what is added behind it (正文与附件): a paragraph of the level {@link BlockLevel#ATTACHMENT} names an
 * attachment, and those after it are in it.
 *
 * @param body what stands before the first attachment
 */
public record TextParts(List<Block> body, List<Attachment> attachments) {

    /**
     * What is added behind the letter, on pages of its own (附件).
     *
     * @param label 附件, or 附件1 and its like where there are several
     * @param title its name, as the note below the text calls it
     * @param paragraphs empty where a paper of its own goes along
     */
    public record Attachment(String label, Block title, List<Block> paragraphs) {

        public Attachment {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A line of the note on the attachments.
     *
     * @param lead what stands before the name, below whose end the name goes on in the next line
     */
    public record Noted(String lead, String name) {}

    public TextParts {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    public static TextParts of(List<Block> text) {
        var marks = LevelMarks.of(text);
        var starts = IntStream.range(0, text.size()).filter(i -> text.get(i).level() == BlockLevel.ATTACHMENT).toArray();
        var attachments = new ArrayList<Attachment>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.size();
            var title = text.get(starts[i]);
            attachments.add(new Attachment(marks.next(title.level()), title, text.subList(starts[i] + 1, end)));
        }
        return new TextParts(text.subList(0, starts.length == 0 ? text.size() : starts[0]), attachments);
    }

    /** The text with other paragraphs put on: what is of the body at its end, attachments behind those that are there. */
    public static List<Block> joined(List<Block> text, List<Block> more) {
        var one = of(text).body().size();
        var other = of(more).body().size();
        return Stream.of(text.subList(0, one), more.subList(0, other), text.subList(one, text.size()), more.subList(other, more.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** The lines of the note below the text (附件说明, GB/T 9704-2012, 7.3.4); none without an attachment. */
    public List<Noted> note() {
        return IntStream.range(0, attachments.size())
                .mapToObj(i -> new Noted(
                        (i == 0 ? "附件：" : "") + (attachments.size() > 1 ? (i + 1) + ". " : ""), attachments.get(i).title().text()))
                .toList();
    }

    /** All words of text and attachments with their numbers, a line for each paragraph, as somebody copies them elsewhere. */
    public String plain() {
        var behind = attachments.stream().flatMap(each -> Stream.concat(
                Stream.of(each.label(), each.title().text()), numbered(each.paragraphs())));
        var note = note().stream().map(line -> line.lead() + line.name());
        return Stream.of(numbered(body), note, behind).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static Stream<String> numbered(List<Block> paragraphs) {
        var marks = new LevelMarks();
        return paragraphs.stream().map(block -> marks.next(block.level()) + block.text());
    }
}
