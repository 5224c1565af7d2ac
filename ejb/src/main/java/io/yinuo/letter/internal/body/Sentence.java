package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Span;

/**
 * One sentence of the body at its place.
 *
 * @param marker null unless it begins with one
 * @param heading whether it only names what follows
 * @param outlook whether what surrounds it speaks of the future
 */
public record Sentence(
        Paragraph paragraph, int from, int to, Marker marker, boolean heading, Outlook outlook) {

    /** What the text around a sentence is about. */
    public enum Outlook {
        DONE,
        OPEN,
        AHEAD
    }

    /** The words with their number. */
    public String text() {
        return paragraph.text().substring(from, to);
    }

    /** The words without their number. */
    public String words() {
        return marker == null ? text() : text().substring(marker.length());
    }

    /** The words without their number, titles blanked. */
    public String outsideTitles() {
        return Brackets.blankTitles(words());
    }

    public Span span() {
        return paragraph.span(from, to);
    }
}
