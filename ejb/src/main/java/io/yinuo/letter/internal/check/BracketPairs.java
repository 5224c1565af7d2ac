package io.yinuo.letter.internal.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The innermost pairs of brackets around Chinese words, found in one pass.
 *
 * <p>A search by pattern starts again at each opening bracket, and takes too long where many of them are never closed.
 */
final class BracketPairs {

    /** Where a pair opens and closes. */
    record Pair(int open, int close) {}

    private final char opening;
    private final char closing;
    private final String others;

    private BracketPairs(char opening, char closing, String others) {
        this.opening = opening;
        this.closing = closing;
        this.others = others;
    }

    /** Pairs of full width that hold no bracket of either width. */
    static List<Pair> full(String text) {
        return new BracketPairs('（', '）', "()").in(text);
    }

    /** Pairs of half the width, as folded text has them. */
    static List<Pair> half(String text) {
        return new BracketPairs('(', ')', "").in(text);
    }

    private List<Pair> in(String text) {
        var pairs = new ArrayList<Pair>();
        int open = -1;
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opening) {
                open = i;
                chinese = false;
            } else if (c == closing || others.indexOf(c) >= 0) {
                if (c == closing && open >= 0 && chinese) {
                    pairs.add(new Pair(open, i));
                }
                open = -1;
            } else {
                chinese |= c >= '\u4e00' && c <= '\u9fff';
            }
        }
        return List.copyOf(pairs);
    }
}
