package io.yinuo.document.internal.docx;

import io.yinuo.document.Cell;
import io.yinuo.document.Table;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.zip.Xml;
import java.util.List;

/** Writes a table with rules, its headings repeated on every page. */
final class TableWriting {

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");
    private static final double PADDING = 1.5;

    private final Body body;
    private final Xml xml;
    private final Table table;
    private final double total;

    TableWriting(Body body, Table table) {
        this.body = body;
        this.xml = body.xml();
        this.table = table;
        this.total = table.widths().stream().mapToInt(Integer::intValue).sum();
    }

    void write() {
        xml.open("w:tbl").open("w:tblPr")
                .empty("w:tblW", "w:w", Body.twips(Sheet.TEXT_WIDTH), "w:type", "dxa")
                .open("w:tblBorders");
        SIDES.forEach(side -> xml.empty("w:" + side, "w:val", "single", "w:sz", 6, "w:space", 0, "w:color", "000000"));
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (var side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:w", Body.twips(PADDING), "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid");
        table.widths().forEach(width -> xml.empty("w:gridCol", "w:w", width(width)));
        xml.close();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i < table.headings());
        }
        xml.close();
    }

    private long width(double share) {
        return Body.twips(share / total * Sheet.TEXT_WIDTH);
    }

    private void row(Table.Row row, boolean heading) {
        xml.open("w:tr").open("w:trPr");
        if (row.minHeight() > 0) {
            xml.empty("w:trHeight", "w:val", Body.twips(row.minHeight()), "w:hRule", "atLeast");
        }
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        int column = 0;
        for (var cell : row.cells()) {
            int share = table.widths().subList(column, column + cell.span()).stream().mapToInt(Integer::intValue).sum();
            cell(cell, width(share));
            column += cell.span();
        }
        xml.close();
    }

    private void cell(Cell cell, long width) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.span() > 1) {
            xml.empty("w:gridSpan", "w:val", cell.span());
        }
        boolean middle = cell.label() || cell.contents().size() == 1 && cell.contents().get(0) instanceof Cell.Words;
        xml.empty("w:vAlign", "w:val", middle ? "center" : "top").close();
        cell.contents().forEach(content -> content(content, cell.label() ? "label" : "cell"));
        if (cell.contents().isEmpty()) {
            body.paragraph("cell", "");
        }
        xml.close();
    }

    private void content(Cell.Content content, String style) {
        if (content instanceof Cell.Words words) {
            body.paragraph(style, words.text().strip());
        } else if (content instanceof Cell.Opinion opinion) {
            body.paragraph(style, opinion.text().strip());
            body.paragraph("signed", opinion.name() + "　" + opinion.date());
        } else if (content instanceof Cell.Image image) {
            body.picture(image.png(), image.side(), image.meaning());
        }
    }
}
