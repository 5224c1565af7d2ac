package io.yinuo.letter.internal.match;

/** A text in which a pattern is looked for. */
final class Run {

    final String text;
    int from;
    int to;
    final int[] places;
    int behind;
    boolean whole;

    Run(String text, int groups) {
        this.text = text;
        this.to = text.length();
        this.places = new int[2 * groups + 2];
    }

    /** The character, of whichever plane; its width is {@link Character#charCount}. */
    int at(int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c) && index + 1 < to && Character.isLowSurrogate(text.charAt(index + 1))) {
            return Character.toCodePoint(c, text.charAt(index + 1));
        }
        return c;
    }

    /** The first place from {@code at} to {@code last} with a character of the set; behind {@code last} when there is none. */
    int seek(CharSet set, int at, int last) {
        if (set == null) {
            return at;
        }
        int end = Math.min(last, to - 1);
        int place = at;
        while (place <= end) {
            int c = at(place);
            if (set.has(c)) {
                return place;
            }
            place += Character.charCount(c);
        }
        return last + 1;
    }

    /** The place behind the character at this one. */
    int after(int at) {
        return at < to ? at + Character.charCount(at(at)) : at + 1;
    }

    boolean mayBegin(CharSet set, int index) {
        return set == null || index < to && set.has(at(index));
    }
}
