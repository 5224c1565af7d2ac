package io.yinuo.letter.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of characters that answers at once, whatever its size.
 *
 * <p>Single characters stand in a table by their hash, longer ranges apart; {@code null} stands for every character
 * wherever a set is a condition.
 */
final class CharSet {

    private static final int FEW = 3;
    private static final int SPREAD = 0x9E3779B1;

    private final List<int[]> ranges;
    private final boolean negated;
    private final boolean han;
    private final int[] bounds;
    private final char[] table;
    private final int shift;
    private final long sieve;

    private CharSet(List<int[]> ranges, boolean negated, boolean han) {
        this.ranges = List.copyOf(ranges);
        this.negated = negated;
        this.han = han;
        var wide = this.ranges.stream().filter(each -> each[1] - each[0] >= FEW).toList();
        this.bounds = wide.stream().flatMapToInt(Arrays::stream).toArray();
        var single = new StringBuilder();
        for (int[] range : this.ranges) {
            for (int c = range[0]; range[1] - range[0] < FEW && c <= range[1]; c++) {
                single.append((char) c);
            }
        }
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, 2 * single.length()));
        this.shift = 32 - bits;
        this.table = new char[1 << bits];
        single.chars().forEach(c -> put((char) c));
        this.sieve = han || this.ranges.stream().anyMatch(each -> each[1] - each[0] >= Long.SIZE) ? -1 : sieve();
    }

    /** A bit for the last six of each character: whoever has none there is not listed. */
    private long sieve() {
        long bits = 0;
        for (int[] range : ranges) {
            for (int c = range[0]; c <= range[1]; c++) {
                bits |= 1L << c;
            }
        }
        return bits;
    }

    private void put(char c) {
        int at = c * SPREAD >>> shift;
        while (table[at] != 0 && table[at] != c) {
            at = at + 1 & table.length - 1;
        }
        table[at] = c;
    }

    /** @param ranges first and last character of each */
    static CharSet of(List<int[]> ranges, boolean negated) {
        return new CharSet(ranges, negated, false);
    }

    static CharSet of(char c) {
        return new CharSet(List.of(new int[] {c, c}), false, false);
    }

    /** Characters of the script Han, those beyond the first plane too. */
    static CharSet han(List<int[]> others, boolean negated) {
        return new CharSet(others, negated, true);
    }

    boolean has(int c) {
        return isListed(c) != negated;
    }

    private boolean isListed(int c) {
        if ((sieve >>> c & 1) == 0) {
            return false;
        }
        if (c <= Character.MAX_VALUE && c != 0) {
            int at = c * SPREAD >>> shift;
            while (table[at] != 0) {
                if (table[at] == c) {
                    return true;
                }
                at = at + 1 & table.length - 1;
            }
        }
        for (int i = 0; i < bounds.length; i += 2) {
            if (c >= bounds[i] && c <= bounds[i + 1]) {
                return true;
            }
        }
        return han && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether one of its characters may take two places. */
    boolean isBeyondFirstPlane() {
        return negated || han;
    }

    /** The members, when they are listed one by one or in ranges of few; null when there are more than {@code most}. */
    String members(int most) {
        if (negated || han) {
            return null;
        }
        var members = new StringBuilder();
        for (int[] range : ranges) {
            if (range[1] - range[0] >= most || members.length() > most) {
                return null;
            }
            for (int c = range[0]; c <= range[1]; c++) {
                members.append((char) c);
            }
        }
        return members.length() > most ? null : members.toString();
    }

    /** The characters of both; null, for every one, when either is null or tells only what it has not. */
    static CharSet both(CharSet one, CharSet other) {
        if (one == null || other == null || one.negated || other.negated) {
            return null;
        }
        var all = new ArrayList<>(one.ranges);
        all.addAll(other.ranges);
        return new CharSet(all, false, one.han || other.han);
    }
}
