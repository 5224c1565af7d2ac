package io.yinuo.web.measures;

import io.yinuo.measures.ExchangeColumn;
import io.yinuo.measures.ExchangeColumn.Holds;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.messages.Labels;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.table.TableFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures database as a table file with one sheet for each kind (XLSX), written and read; labels of both languages are read. */
public final class ExchangeFile {

    private static final String FILE = "file";
    private static final String ID = "id";

    private ExchangeFile() {}

    public static byte[] write(List<ExchangeRow> rows, Texts texts) {
        return TableFile.of(Stream.of(ExchangeKind.values()).map(kind -> sheet(kind, rows, texts)).toList());
    }

    private static TableFile.Sheet sheet(ExchangeKind kind, List<ExchangeRow> rows, Texts texts) {
        var headings = kind.columns().stream().map(ExchangeColumn::heading).toList();
        var lines = rows.stream()
                .filter(row -> row.kind() == kind)
                .map(row -> kind.columns().stream().map(column -> cell(column, row.cells().get(column.key()), texts)).toList())
                .toList();
        return new TableFile.Sheet(kind.sheet(), headings, lines);
    }

    private static Object cell(ExchangeColumn column, String words, Texts texts) {
        if (words == null) {
            return "";
        }
        return switch (column.holds()) {
            case NUMBER -> new BigDecimal(words);
            case ONE_OF -> texts.get(column.of().getSimpleName() + "." + words);
            default -> words;
        };
    }

    /**
     * The rows of a table file.
     *
     * @throws InvalidInput on {@code file}: {@code EXCHANGE_SHEET}, {@code EXCHANGE_COLUMN}, {@code EXCHANGE_COLUMNS_MISSING}
     */
    public static List<ExchangeRow> read(PaperTable table) {
        var rows = new ArrayList<ExchangeRow>();
        var labels = new Labels();
        for (var sheet : table.sheets()) {
            var said = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
            if (!said.isEmpty()) {
                rows.addAll(read(kind(sheet.name()), said, labels));
            }
        }
        return rows;
    }

    private static ExchangeKind kind(String sheet) {
        return Stream.of(ExchangeKind.values())
                .filter(kind -> kind.sheet().equals(sheet.strip()) || kind.key().equals(sheet.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FILE, "EXCHANGE_SHEET", sheet));
    }

    private static List<ExchangeRow> read(ExchangeKind kind, List<PaperTable.Row> said, Labels labels) {
        var columns = columns(kind, said.get(0));
        return said.stream().skip(1).map(row -> row(kind, row, columns, labels)).toList();
    }

    private static Map<Integer, ExchangeColumn> columns(ExchangeKind kind, PaperTable.Row headings) {
        var columns = new LinkedHashMap<Integer, ExchangeColumn>();
        for (int i = 0; i < headings.cells().size(); i++) {
            var heading = headings.cell(i).strip();
            if (!heading.isEmpty()) {
                columns.put(i, column(kind, heading));
            }
        }
        var missing = kind.columns().stream()
                .filter(column -> column.holds() != Holds.TOLD && !column.key().equals(ID))
                .filter(column -> !columns.containsValue(column))
                .map(ExchangeColumn::heading)
                .collect(Collectors.joining("、"));
        new InvalidInput.Check().that(missing.isEmpty(), FILE, "EXCHANGE_COLUMNS_MISSING", kind.sheet(), missing).done();
        return columns;
    }

    private static ExchangeColumn column(ExchangeKind kind, String heading) {
        return kind.columns().stream()
                .filter(column -> column.heading().equals(heading) || column.key().equals(heading))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FILE, "EXCHANGE_COLUMN", kind.sheet(), heading));
    }

    private static ExchangeRow row(ExchangeKind kind, PaperTable.Row row, Map<Integer, ExchangeColumn> columns, Labels labels) {
        var cells = new HashMap<String, String>();
        columns.forEach((index, column) -> cells.put(column.key(), code(column, row.cell(index).strip(), labels)));
        return new ExchangeRow(kind, row.line(), cells);
    }

    /** The name of the constant that bears the label in either language; what bears none stays as it was typed. */
    private static String code(ExchangeColumn column, String typed, Labels labels) {
        if (column.holds() != Holds.ONE_OF || typed.isEmpty()) {
            return typed;
        }
        return labels.constant(column.of(), typed).map(Enum::name).orElse(typed);
    }
}
