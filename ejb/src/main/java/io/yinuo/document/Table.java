package io.yinuo.document;

import java.util.List;

/**
 * A table with rules around its cells (表格).
 *
 * @param widths of the columns, in relation to each other; together they fill the width of the text
 * @param headings how many rows at the top are repeated on every page
 */
public record Table(List<Integer> widths, int headings, List<Row> rows) implements Block {

    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.columns() != widths.size()) {
                throw new IllegalArgumentException("a row fills " + row.columns() + " of " + widths.size() + " columns");
            }
        }
    }

    /** A table without a row that is repeated. */
    public static Table of(List<Integer> widths, Row... rows) {
        return new Table(widths, 0, List.of(rows));
    }

    /**
     * A row of a table (行).
     *
     * @param minHeight millimetres, room for what is written by hand; 0 where the words decide
     */
    public record Row(double minHeight, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(0, List.of(cells));
        }

        public static Row of(double minHeight, Cell... cells) {
            return new Row(minHeight, List.of(cells));
        }

        int columns() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }
}
