package io.yinuo.letter.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Titles in 《》, the outer ones, however deep they are nested. */
public final class Brackets {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 8;

    private Brackets() {}

    /** One title with its marks. */
    public record Title(int from, int to, String words) {}

    /** The outer titles of the text. */
    public static List<Title> titles(String text) {
        var titles = new ArrayList<Title>();
        int from = text.indexOf('《');
        while (from >= 0) {
            int to = close(text, from);
            if (to > from + 1) {
                titles.add(new Title(from, to + 1, text.substring(from + 1, to)));
            }
            from = text.indexOf('《', Math.max(to, from) + 1);
        }
        return titles;
    }

    /** The text with its titles blanked, so that places stay. */
    public static String blankTitles(String text) {
        if (text.indexOf('《') < 0) {
            return text;
        }
        var blanked = new StringBuilder(text);
        for (Title title : titles(text)) {
            for (int i = title.from(); i < title.to(); i++) {
                blanked.setCharAt(i, '□');
            }
        }
        return blanked.toString();
    }

    /** The mark that closes the one at {@code from}, or -1. */
    private static int close(String text, int from) {
        int depth = 0;
        int last = -1;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '《') {
                if (++depth > DEEPEST) {
                    return last;
                }
            } else if (c == '》') {
                last = i;
                if (--depth == 0) {
                    return i;
                }
            } else if (c == '。' && last > 0) {
                return last;
            }
        }
        return last;
    }
}
