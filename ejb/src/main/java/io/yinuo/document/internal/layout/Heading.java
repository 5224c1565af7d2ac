package io.yinuo.document.internal.layout;

import io.yinuo.document.Level;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Typeface;

/**
 * A paragraph as it is set: the words with the number of their level, and how much of them is a heading.
 *
 * @param face of the heading; the text behind it is 仿宋 (GB/T 9704-2012, 7.3.3)
 * @param end where the heading ends: at its full stop, where text follows in the same paragraph
 */
public record Heading(String words, Typeface face, int end) {

    /** @param numbers counts the paragraphs before this one */
    public static Heading of(Paragraph paragraph, LevelNumbers numbers) {
        var words = numbers.next(paragraph.level()) + paragraph.text().strip();
        var face = face(paragraph.level());
        return new Heading(words, face, face == Typeface.FANG_SONG ? 0 : end(words));
    }

    private static int end(String words) {
        int stop = words.indexOf('。');
        return stop < 0 ? words.length() : stop + 1;
    }

    private static Typeface face(Level level) {
        return switch (level) {
            case H1 -> Typeface.HEI;
            case H2 -> Typeface.KAI;
            case H3, H4, BODY -> Typeface.FANG_SONG;
        };
    }

    public String heading() {
        return words.substring(0, end);
    }

    public String text() {
        return words.substring(end);
    }
}
