package io.yinuo.letter.internal.match;

/**
 * Which characters and pairs of neighbours a text holds, so that most patterns need not be tried on it.
 *
 * <p>They are kept by hash: what is in the text is always told, and now and then what is not. The text may stand for a part
 * of it, and for one in which titles are blanked as □.
 */
final class Traces {

    private static final int SPREAD = 0x9E3779B1;
    private static final int PAIRS = 0x85EBCA6B;
    private static final int FEWEST = 10;
    private static final int MOST = 17;
    private static final int ROOM = 5;
    private static final char BLANK = '□';

    private final long[] bits;
    private final int shift;
    private int twice;

    Traces(String text) {
        int size = Math.max(FEWEST, Math.min(MOST, ROOM + 32 - Integer.numberOfLeadingZeros(text.length())));
        this.bits = new long[1 << size - 6];
        this.shift = 32 - size;
        char before = 0;
        int again = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set(of(c));
            again = set(of(before, c)) ? again + 1 : 0;
            twice = Math.max(twice, again);
            before = c;
            if (c == '《') {
                set(of(BLANK));
                twice = Integer.MAX_VALUE - 1;
            }
        }
    }

    /** Whether it was there before. */
    private boolean set(int hash) {
        int at = hash >>> shift;
        long bit = 1L << at;
        boolean there = (bits[at >>> 6] & bit) != 0;
        bits[at >>> 6] |= bit;
        return there;
    }

    /** No run of characters longer than this stands twice in the text. */
    int twice() {
        return twice + 1;
    }

    private boolean has(int hash) {
        int at = hash >>> shift;
        return (bits[at >>> 6] >>> at & 1) != 0;
    }

    private static int of(char c) {
        return (c + 1) * SPREAD;
    }

    private static int of(char one, char other) {
        return (one * PAIRS + other) * SPREAD;
    }

    /** How a word is looked for. */
    static int[] of(String word) {
        if (word.length() == 1) {
            return new int[] {of(word.charAt(0))};
        }
        int[] pairs = new int[word.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = of(word.charAt(i), word.charAt(i + 1));
        }
        return pairs;
    }

    /** @param words of which one must be there, each by {@link #of(String)} */
    boolean anyOf(int[][] words) {
        for (int[] word : words) {
            if (all(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean all(int[] word) {
        for (int hash : word) {
            if (!has(hash)) {
                return false;
            }
        }
        return true;
    }
}
