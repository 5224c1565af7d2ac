package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter in which every character has its one form, with the place that each came from.
 *
 * <p>Pinyin that a web page left in brackets after a character is taken out; nothing else is.
 */
public final class Folded {

    private static final int MOST_PINYIN = 8;
    private static final Wording SYLLABLE = Wording.of(
            "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiouv]|ai|ei|ao|ou|an|en|er|ang|eng|ong"
                    + "|i(?:a|e|ao|u|an|n|ang|ng|ong)|u(?:a|o|ai|i|an|n|ang|e)|ve)");

    private final String original;
    private final StringBuilder chars;
    private final int[] at;
    private final int[] codePointsBefore;
    private final List<Integer> pinyin = new ArrayList<>();
    private final List<Integer> traditional = new ArrayList<>();

    public Folded(String original) {
        this.original = original;
        this.chars = new StringBuilder(original.length());
        this.at = new int[original.length()];
        this.codePointsBefore = countCodePoints(original);
        fold();
    }

    /** The characters in their one form; lines are parted by {@code \n}. */
    public CharSequence chars() {
        return chars;
    }

    /** Where the character at the index stands in the letter as it was sent. */
    int at(int index) {
        return at[index];
    }

    public String original() {
        return original;
    }

    /** Places of pinyin in brackets, in the letter as it was sent. */
    public List<Integer> pinyin() {
        return pinyin;
    }

    /** Places of traditional characters, in the letter as it was sent. */
    public List<Integer> traditional() {
        return traditional;
    }

    /** @param from in UTF-16 units of the letter as it was sent, {@code to} exclusive */
    public Span span(int from, int to) {
        return codePointsBefore == null
                ? new Span(from, to, original.substring(from, to))
                : new Span(codePointsBefore[from], codePointsBefore[to], original.substring(from, to));
    }

    private void fold() {
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == '(' || c == '（') {
                int end = pinyinEnd(i);
                if (end > i) {
                    pinyin.add(i);
                    i = end;
                    continue;
                }
            }
            char folded = Characters.fold(c);
            if (folded != c && Characters.isTraditional(c)) {
                traditional.add(i);
            }
            if (folded != 0 && !(folded == '\n' && isSecondOfLineEnd(i))) {
                at[chars.length()] = i;
                chars.append(folded);
            }
        }
    }

    private boolean isSecondOfLineEnd(int i) {
        return original.charAt(i) == '\n' && i > 0 && original.charAt(i - 1) == '\r';
    }

    /** The closing bracket of pinyin after a character: 協(xié)同. */
    private int pinyinEnd(int i) {
        if (i == 0 || !Characters.isHan(original.charAt(i - 1))) {
            return -1;
        }
        int end = i + 1;
        boolean toned = false;
        while (end < original.length() && end - i <= MOST_PINYIN && isPinyin(original.charAt(end))) {
            toned |= original.charAt(end) > 'z' || "aeiou".indexOf(original.charAt(end)) >= 0;
            end++;
        }
        boolean closed = end < original.length() && (original.charAt(end) == ')' || original.charAt(end) == '）');
        return closed && toned && isSyllable(original.substring(i + 1, end)) ? end : -1;
    }

    /** Letters without a tone may be an abbreviation (copd). */
    private static boolean isSyllable(String letters) {
        return letters.chars().anyMatch(c -> c > 'z') || SYLLABLE.fits(letters);
    }

    private static boolean isPinyin(char c) {
        return c >= 'a' && c <= 'z' || "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɡɑ".indexOf(c) >= 0;
    }

    /** Null when every character takes one place. */
    private static int[] countCodePoints(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return null;
        }
        var before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }
}
