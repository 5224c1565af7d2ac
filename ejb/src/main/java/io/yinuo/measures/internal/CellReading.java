package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.ExchangeColumn;
import io.yinuo.measures.ExchangeColumn.Holds;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the cells of a row as the measures database keeps them; what cannot be read is named. */
final class CellReading {

    private static final String AMOUNT = "amount";
    private static final String UNIT = "unit";
    private static final int LONGEST_NUMBER = 40;

    private final ExchangeRow row;
    private final InvalidInput.Check check;

    CellReading(ExchangeRow row, InvalidInput.Check check) {
        this.row = row;
        this.check = check;
    }

    /** The cells in the order of their columns; those that cannot be read are left out. */
    Map<String, String> cells() {
        var given = percent(writable(row.cells()));
        var read = new LinkedHashMap<String, String>();
        for (var column : row.kind().columns()) {
            var words = given.get(column.key());
            boolean whole = words == null || column.holds() == Holds.TOLD || !words.contains(Cells.BROKEN);
            check.that(whole, column.key(), "CONTROL_CHARACTER");
            var kept = words == null ? null : read(column, words);
            if (kept != null) {
                read.put(column.key(), kept);
            }
        }
        return read;
    }

    private static Map<String, String> writable(Map<String, String> given) {
        var cells = new LinkedHashMap<String, String>();
        given.forEach((key, words) -> cells.put(key, Cells.writable(words)));
        return cells;
    }

    /** A value with a sign for hundredths says its unit itself. */
    private Map<String, String> percent(Map<String, String> given) {
        var amount = given.get(AMOUNT);
        if (amount != null && (amount.endsWith("%") || amount.endsWith("％"))) {
            given.put(AMOUNT, amount.substring(0, amount.length() - 1).strip());
            var unit = given.putIfAbsent(UNIT, MeasureUnit.PERCENT.name());
            check.that(unit == null || unit.equals(MeasureUnit.PERCENT.name()), UNIT, "CELL_TWO_UNITS", amount, String.valueOf(unit));
        }
        return given;
    }

    private String read(ExchangeColumn column, String words) {
        return switch (column.holds()) {
            case TEXT -> Cells.oneLine(words);
            case NUMBER -> number(column, words);
            case AS_OF -> asOf(column, words);
            case ONE_OF -> oneOf(column, words);
            case TOLD -> null;
        };
    }

    private String number(ExchangeColumn column, String words) {
        try {
            var plain = words.replaceAll("[,，\\s]", "");
            var number = new BigDecimal(plain.length() > LONGEST_NUMBER ? "" : plain);
            boolean sane = number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
            check.that(sane, column.key(), "CELL_NOT_NUMBER", words);
            return sane ? Amounts.plain(number).toPlainString() : null;
        } catch (NumberFormatException notOne) {
            check.that(false, column.key(), "CELL_NOT_NUMBER", words);
            return null;
        }
    }

    private String asOf(ExchangeColumn column, String words) {
        try {
            return AsOf.typed(words).text();
        } catch (InvalidInput unreadable) {
            check.that(false, column.key(), "AS_OF_UNREADABLE", words);
            return null;
        }
    }

    private String oneOf(ExchangeColumn column, String words) {
        var known = Stream.of(column.of().getEnumConstants()).map(Enum::name).anyMatch(words::equals);
        check.that(known, column.key(), "CELL_UNKNOWN", words);
        return known ? words : null;
    }
}
