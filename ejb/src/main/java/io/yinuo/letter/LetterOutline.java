package io.yinuo.letter;

import io.yinuo.letter.internal.body.Marker;
import io.yinuo.letter.internal.header.HeaderReader;
import io.yinuo.letter.internal.header.Layout;
import io.yinuo.letter.internal.header.LeftOver;
import io.yinuo.letter.internal.text.Folded;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Paragraphs;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter taken apart as a draft holds it (文稿结构): what stands above the body, the body in paragraphs with their levels,
 * and the lines around it that have no place in a draft.
 *
 * @param title null when there is none
 * @param recipient the line that names to whom it is written, as it was sent, or null
 * @param paragraphs from the opening to the thanks
 * @param attachments what is added behind the letter
 * @param plain the words of the letter without its attachments, as they were sent
 * @param leftOut lines above and below the body that no field says, as they were sent: notes, words of a page
 */
public record LetterOutline(
        String title, String recipient, List<Passage> paragraphs, List<Appended> attachments, String plain,
        List<String> leftOut) {

    private static final int BODY = 0;
    private static final int DEEPEST = 4;

    /**
     * One paragraph.
     *
     * @param level 1 to 4 as in GB/T 9704 (一、 （一） 1. （1）), or 0 for one without a number
     * @param mark the number as it was sent, empty without one
     * @param text without the number
     */
    public record Passage(int level, String mark, String text) {}

    /**
     * An attachment (附件).
     *
     * @param label 附件 or 附件1 as it was sent, empty for one that is only named below the text
     * @param paragraphs empty for one that is only named
     */
    public record Appended(String label, String title, List<Passage> paragraphs) {}

    /** Takes a letter apart; nothing is invented, and no words of the body are lost. */
    public static LetterOutline of(String letter) {
        var parts = AttachedParts.of(Paragraphs.of(new Folded(letter)));
        var layout = Layout.of(parts.letter());
        var header = HeaderReader.read(layout);
        return new LetterOutline(
                header.title(),
                layout.salutation() == null ? null : words(layout.salutation(), 0),
                layout.body().stream().map(LetterOutline::passage).toList(),
                parts.attachments().stream().map(LetterOutline::appended).toList(),
                parts.attachments().isEmpty() ? letter : plain(parts.letter()),
                LeftOver.of(layout, header).stream().map(line -> words(line, 0)).toList());
    }

    private static String plain(List<Paragraph> letter) {
        return letter.stream().map(paragraph -> paragraph.span().text()).collect(Collectors.joining("\n"));
    }

    private static Appended appended(AttachedParts.Attached attached) {
        return new Appended(
                attached.label(), attached.title(), attached.paragraphs().stream().map(LetterOutline::passage).toList());
    }

    private static Passage passage(Paragraph paragraph) {
        return Marker.of(paragraph.text())
                .filter(marker -> marker.level() <= DEEPEST && marker.length() < paragraph.length())
                .map(marker -> new Passage(
                        marker.level(), paragraph.asSent(0, marker.length()), words(paragraph, marker.length())))
                .orElseGet(() -> new Passage(BODY, "", words(paragraph, 0)));
    }

    /** As they were sent, without line breaks and spaces of layout; cells of a table are parted by a wide space. */
    static String words(Paragraph paragraph, int from) {
        var words = new StringBuilder();
        var gap = new StringBuilder();
        for (char c : paragraph.span(from, paragraph.length()).text().toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                gap.append(c);
            } else {
                words.append(between(words, gap, c)).append(c);
                gap.setLength(0);
            }
        }
        return words.toString();
    }

    private static String between(CharSequence before, CharSequence gap, char after) {
        if (gap.isEmpty() || before.isEmpty()) {
            return "";
        }
        char last = before.charAt(before.length() - 1);
        if (gap.toString().indexOf('\t') >= 0) {
            return "　";
        }
        boolean brokenNumber = gap.toString().indexOf('\n') >= 0 && Character.isDigit(last) && Character.isDigit(after);
        return isLatin(last) && isLatin(after) && !brokenNumber ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }
}
