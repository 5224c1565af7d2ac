package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.Difference.Change;
import java.util.List;

/**
 * How much of a paragraph a slip may change: a character in its place, or two that were forgotten or repeated, and that
 * in few places. Marks and blanks do not count.
 */
final class SlipSize {

    private static final int MOST_IN_A_ROW = 2;
    private static final int ALWAYS_ALLOWED = 4;
    private static final int ONE_IN = 10;
    private static final int MOST = 20;

    private SlipSize() {}

    /** Whether so few characters were added and removed that it can be a slip. */
    static boolean fits(Block before, Block after) {
        var old = letters(before);
        var now = letters(after);
        int most = Math.min(MOST, Math.max(ALWAYS_ALLOWED, old.text().length() / ONE_IN));
        return isWithin(most, old.text(), now.text()) && longestChange(old, now) <= MOST_IN_A_ROW;
    }

    private static Block letters(Block block) {
        var letters = Substance.withPlainDigits(block.text()).replaceAll("[\\p{P}\\p{S}\\p{Z}\\s]", "");
        return new Block(block.id(), block.level(), letters);
    }

    private static int longestChange(Block before, Block after) {
        var differences = TextComparison.compare(List.of(before), List.of(after));
        int longest = 0;
        int running = 0;
        for (Difference.Run run : differences.get(0).runs()) {
            running = run.change() == Change.EQUAL ? 0 : running + run.text().length();
            longest = Math.max(longest, running);
        }
        return longest;
    }

    /** Whether one text becomes the other by adding and removing at most so many characters; looks no further than that. */
    private static boolean isWithin(int most, String before, String after) {
        if (Math.abs(before.length() - after.length()) > most) {
            return false;
        }
        int tooFar = most + 1;
        int[] row = new int[after.length() + 1];
        int[] next = new int[after.length() + 1];
        for (int j = 0; j <= after.length(); j++) {
            row[j] = Math.min(j, tooFar);
        }
        for (int i = 1; i <= before.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(after.length(), i + most);
            next[from - 1] = from == 1 ? Math.min(i, tooFar) : tooFar;
            for (int j = from; j <= to; j++) {
                next[j] = before.charAt(i - 1) == after.charAt(j - 1)
                        ? row[j - 1]
                        : Math.min(tooFar, 1 + Math.min(row[j], next[j - 1]));
            }
            if (to < after.length()) {
                next[to + 1] = tooFar;
            }
            int[] spare = row;
            row = next;
            next = spare;
        }
        return row[after.length()] <= most;
    }
}
