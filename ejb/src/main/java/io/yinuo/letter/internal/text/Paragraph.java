package io.yinuo.letter.internal.text;

import java.util.Arrays;
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
    private final String spaced;

    Paragraph(Folded letter, int[] indices) {
        this.letter = letter;
        var tight = new StringBuilder(indices.length);
        var loose = new StringBuilder(indices.length);
        int[] places = new int[indices.length];
        for (int index : indices) {
            char c = letter.chars().charAt(index);
            if (c == ' ' || c == '\n') {
                if (!loose.isEmpty() && loose.charAt(loose.length() - 1) != ' ') {
                    loose.append(' ');
                }
            } else {
                places[tight.length()] = letter.at(index);
                tight.append(c);
                loose.append(c);
            }
        }
        this.text = tight.toString();
        this.spaced = loose.toString().strip();
        this.at = Arrays.copyOf(places, tight.length());
    }

    public String text() {
        return text;
    }

    public String spaced() {
        return spaced;
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
