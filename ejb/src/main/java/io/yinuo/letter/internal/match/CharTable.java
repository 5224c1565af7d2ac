package io.yinuo.letter.internal.match;

import java.util.function.Function;

/** Something for each of some characters. */
final class CharTable<T> {

    private static final int SPREAD = 0x9E3779B1;

    private final char[] keys;
    private final Object[] values;
    private final int shift;

    CharTable(String characters, Function<Character, T> values) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, characters.length()));
        this.shift = 32 - bits;
        this.keys = new char[1 << bits];
        this.values = new Object[1 << bits];
        for (char c : characters.toCharArray()) {
            int at = place(c);
            if (keys[at] != c || this.values[at] == null) {
                keys[at] = c;
                this.values[at] = values.apply(c);
            }
        }
    }

    private int place(char c) {
        int at = c * SPREAD >>> shift;
        while (values[at] != null && keys[at] != c) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** Null for other characters. */
    @SuppressWarnings("unchecked")
    T get(char c) {
        return (T) values[place(c)];
    }
}
