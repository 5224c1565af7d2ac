package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;

/**
 * P1 and P2: marks of half the width among Chinese ones.
 *
 * <p>A letter that has none of the full width came through a page that folded them all, which is no fault of its drafter.
 */
final class PunctuationChecks {

    private static final String HALF = ",;:?!.";
    private static final String FULL = "，；：？！。";
    private static final Wording NUMBER = Wording.of("^[一二三四五六七八九十]{1,3}$");
    private static final Wording FULL_MARK = Wording.of("[，；]");
    private static final Wording HYPHENS = Wording.of("(?<=[一-鿿])-{2,}(?=[一-鿿])");

    private PunctuationChecks() {}

    static void check(Checked letter, Marks marks) {
        boolean typed = FULL_MARK.in(letter.folded().original());
        boolean bracketed = !BracketPairs.full(letter.folded().original()).isEmpty();
        for (Paragraph line : letter.layout().body()) {
            if (typed) {
                halves(line, marks);
            }
            brackets(line, bracketed, marks);
            var hyphens = HYPHENS.search(line.phrase());
            if (hyphens.find()) {
                marks.fixable(line.span(hyphens), "——", LetterRule.P2, "hyphens");
            }
        }
    }

    /** From the first to the last of a paragraph, so that one click mends it. */
    private static void halves(Paragraph line, Marks marks) {
        int first = -1;
        int last = -1;
        for (int i = 1; i < line.length(); i++) {
            if (isHalf(line, i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            var place = line.span(first, last + 1);
            marks.fixable(place, widened(place.text()), LetterRule.P1, "half");
        }
    }

    private static boolean isHalf(Paragraph line, int i) {
        var text = line.text();
        return HALF.indexOf(text.charAt(i)) >= 0
                && text.charAt(i) == line.asSent(i, i + 1).charAt(0)
                && isChinese(text.charAt(i - 1))
                && (text.charAt(i) == '.' ? endsSentence(text, i) : i + 1 == text.length() || isChinese(text.charAt(i + 1)));
    }

    /** A point within the words may part a name, and behind a number at the beginning it belongs to that. */
    private static boolean endsSentence(String text, int i) {
        boolean last = i + 1 == text.length() || i + 2 == text.length() && text.charAt(i + 1) == '”';
        return last && !NUMBER.in(text.substring(0, i));
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || "《》“”()".indexOf(c) >= 0;
    }

    private static String widened(String words) {
        var wide = new StringBuilder(words);
        for (int i = 0; i < wide.length(); i++) {
            int mark = HALF.indexOf(wide.charAt(i));
            boolean parts = i == 0 || isChinese(wide.charAt(i - 1)) || "（）".indexOf(wide.charAt(i - 1)) >= 0;
            boolean within = wide.charAt(i) == '.' && i + 1 < wide.length();
            if (mark >= 0 && parts && !within) {
                wide.setCharAt(i, FULL.charAt(mark));
            }
        }
        return wide.toString();
    }

    private static void brackets(Paragraph line, boolean bracketed, Marks marks) {
        for (BracketPairs.Pair pair : BracketPairs.half(line.text())) {
            boolean openIsHalf = line.asSent(pair.open(), pair.open() + 1).equals("(");
            boolean endIsHalf = line.asSent(pair.close(), pair.close() + 1).equals(")");
            if (openIsHalf != endIsHalf || openIsHalf && bracketed) {
                var place = line.span(pair.open(), pair.close() + 1);
                marks.fixable(place, "（" + place.text().substring(1, place.text().length() - 1) + "）", LetterRule.P2, "brackets");
            }
        }
    }
}
