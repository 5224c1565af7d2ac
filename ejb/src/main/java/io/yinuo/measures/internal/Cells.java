package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of one row that were read without complaint, by the key of their column. */
record Cells(Map<String, String> said) {

    /** Stands where a character was that could not be read. */
    static final String BROKEN = "\uFFFD";

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\s]]");

    String text(String key) {
        return said.get(key);
    }

    BigDecimal number(String key) {
        return said.get(key) == null ? null : new BigDecimal(said.get(key));
    }

    AsOf asOf(String key) {
        return said.get(key) == null ? null : new AsOf(said.get(key));
    }

    <E extends Enum<E>> E of(Class<E> type, String key) {
        return said.get(key) == null ? null : Enum.valueOf(type, said.get(key));
    }

    /** With a sign for each character that no keyboard can type and no database keeps, which no cell of a table may hold. */
    static String writable(String words) {
        return UNWRITABLE.matcher(words).replaceAll(BROKEN);
    }

    /** A cell is one line, whatever it is a cell of. */
    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Builds cells in the order in which they are put; nothing is put for null. */
    static final class Writing {

        private final Map<String, String> cells = new LinkedHashMap<>();

        Writing put(String key, Object value) {
            if (value instanceof BigDecimal number) {
                cells.put(key, Amounts.plain(number).toPlainString());
            } else if (value instanceof Enum<?> constant) {
                cells.put(key, constant.name());
            } else if (value != null && !value.toString().isBlank()) {
                cells.put(key, oneLine(value.toString()));
            }
            return this;
        }

        Map<String, String> cells() {
            return cells;
        }
    }
}
