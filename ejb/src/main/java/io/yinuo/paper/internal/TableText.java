package io.yinuo.paper.internal;

import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A table as the reader's process writes it: sheets, rows and cells between the separators made for them. */
public final class TableText {

    private static final String SHEET = "\u001D";
    private static final String ROW = "\u001E";
    private static final String CELL = "\u001F";
    private static final String AS_ABOVE = "\u0011";
    private static final String END = "\u0004";

    private TableText() {}

    /** The sheets, or nothing when the table was longer than is read. */
    public static Optional<List<Sheet>> read(String written) {
        if (!written.endsWith(END)) {
            return Optional.empty();
        }
        var sheets = new ArrayList<Sheet>();
        for (String sheet : parts(written.substring(0, written.length() - 1), SHEET)) {
            var rows = List.of(sheet.split(ROW));
            sheets.add(new Sheet(rows.get(0), rows(rows.subList(1, rows.size()))));
        }
        return Optional.of(sheets);
    }

    private static List<Row> rows(List<String> written) {
        var rows = new ArrayList<Row>();
        for (String each : written) {
            var cells = new ArrayList<>(List.of(each.split(CELL, -1)));
            int line = Integer.parseInt(cells.remove(0));
            var above = rows.isEmpty() ? new Row(0, List.of(), new HashSet<>()) : rows.get(rows.size() - 1);
            var continued = new HashSet<Integer>();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).equals(AS_ABOVE)) {
                    cells.set(i, above.cell(i));
                    continued.add(i);
                }
            }
            rows.add(new Row(line, cells, continued));
        }
        return rows;
    }

    private static List<String> parts(String written, String separator) {
        var parts = List.of(written.split(separator));
        return parts.subList(Math.min(1, parts.size()), parts.size());
    }
}
