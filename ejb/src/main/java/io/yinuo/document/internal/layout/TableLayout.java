package io.yinuo.document.internal.layout;

import io.yinuo.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets a table: columns by their widths, rows as high as their words (表格). */
final class TableLayout {

    private final Table table;
    private final List<Double> edges = new ArrayList<>();

    TableLayout(Table table) {
        this.table = table;
        double total = table.widths().stream().mapToInt(Integer::intValue).sum();
        double x = Sheet.LEFT;
        edges.add(x);
        for (int width : table.widths()) {
            x += width / total * Sheet.TEXT_WIDTH;
            edges.add(x);
        }
    }

    List<Box> boxes() {
        var rows = new ArrayList<RowBox>();
        for (var row : table.rows()) {
            rows.add(row(row, rows));
        }
        return List.copyOf(rows);
    }

    private RowBox row(Table.Row row, List<RowBox> above) {
        var cells = new ArrayList<CellBox>();
        int column = 0;
        for (var cell : row.cells()) {
            double left = edges.get(column);
            column += cell.span();
            cells.add(CellBox.of(cell, left, edges.get(column)));
        }
        boolean isHeading = above.size() < table.headings();
        var headings = isHeading ? List.<Box>of() : List.<Box>copyOf(above.subList(0, table.headings()));
        return new RowBox(cells, row.minHeight(), isHeading, headings);
    }
}
