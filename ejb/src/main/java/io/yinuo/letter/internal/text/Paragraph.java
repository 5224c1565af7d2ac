package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Phrase;
import java.util.regex.MatchResult;

/**
 * One paragraph of a letter as a person would write it: on one line, without spaces of layout.
 *
 * <p>{@link #spaced} keeps one space where there were some, for lines in which they part names or fields.
 */
public final class Paragraph {

    private final Folded letter;
    private final String text;
    private final int[] at;
    private final Phrase phrase;
    private final int from;
    private final int to;
    private String spaced;

    /** @param from in the folded letter, {@code to} exclusive */
    Paragraph(Folded letter, int from, int to) {
        this.letter = letter;
        this.from = from;
        this.to = to;
        var chars = letter.chars();
        var tight = new char[to - from];
        var places = new int[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c != ' ' && c != '\n') {
                places[length] = letter.at(i);
                tight[length++] = c;
            }
        }
        this.text = new String(tight, 0, length);
        this.phrase = new Phrase(text);
        this.at = places;
    }

    public String text() {
        return text;
    }

    public String spaced() {
        if (spaced == null) {
            spaced = withSpaces();
        }
        return spaced;
    }

    private String withSpaces() {
        if (to - from == text.length()) {
            return text;
        }
        var loose = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = letter.chars().charAt(i);
            if (c != ' ' && c != '\n') {
                loose.append(c);
            } else if (!loose.isEmpty() && loose.charAt(loose.length() - 1) != ' ') {
                loose.append(' ');
            }
        }
        return loose.toString().strip();
    }

    /** The text, in which many wordings are looked for. */
    public Phrase phrase() {
        return phrase;
    }

    public int length() {
        return text.length();
    }

    /** The passage in the letter as it was sent. */
    public Span span(int from, int to) {
        int last = at[to - 1];
        int width = Character.isHighSurrogate(letter.original().charAt(last)) ? 2 : 1;
        return letter.span(at[from], Math.min(last + width, letter.original().length()));
    }

    public Span span(MatchResult hit) {
        return span(hit.start(), hit.end());
    }

    public Span span() {
        return span(0, text.length());
    }

    /** The words as they were sent, without the spaces of layout. */
    public String asSent(int from, int to) {
        var words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            words.append(letter.original().charAt(at[i]));
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
