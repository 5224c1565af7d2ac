package io.yinuo.web.commitment;

import io.yinuo.commitment.ListedReport;
import io.yinuo.commitment.ListedReport.Finding;
import io.yinuo.commitment.ReportKind;
import io.yinuo.paper.PaperTable;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.messages.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of promises that came back with reports (报告表); labels of both languages are read.
 *
 * @param headings as the file has them
 * @param lines those that report something
 * @param unchanged how many lines report nothing
 */
record ReportSheet(List<String> headings, List<Line> lines, int unchanged) {

    /** Somebody may have put a title above the heading. */
    private static final int MOST_ROWS_ABOVE = 20;

    /** A line with all its cells, so that one that is wrong can be given back as it came. */
    record Line(ListedReport said, List<String> cells) {}

    /** @throws InvalidInput {@code REPORT_LIST_WITHOUT_HEADING} on {@code file} where a column is missing that lines need */
    static ReportSheet read(PaperTable table) {
        var known = ReportColumn.headings();
        for (var sheet : table.sheets()) {
            var said = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
            for (int i = 0; i < Math.min(said.size(), MOST_ROWS_ABOVE); i++) {
                var columns = columns(said.get(i), known);
                if (columns.keySet().containsAll(List.of(ReportColumn.values()))) {
                    return read(said.get(i).cells(), said.subList(i + 1, said.size()), columns);
                }
            }
        }
        throw new InvalidInput("file", "REPORT_LIST_WITHOUT_HEADING");
    }

    private static Map<ReportColumn, Integer> columns(Row headings, Map<String, ReportColumn> known) {
        var columns = new EnumMap<ReportColumn, Integer>(ReportColumn.class);
        IntStream.range(0, headings.cells().size())
                .filter(i -> known.containsKey(headings.cell(i).strip()))
                .forEach(i -> columns.putIfAbsent(known.get(headings.cell(i).strip()), i));
        return columns;
    }

    private static ReportSheet read(List<String> headings, List<Row> rows, Map<ReportColumn, Integer> columns) {
        var labels = new Labels();
        var lines = rows.stream()
                .filter(row -> Stream.of(ReportColumn.KIND, ReportColumn.TEXT, ReportColumn.FIGURE, ReportColumn.LINK)
                        .anyMatch(column -> cell(row, columns, column) != null))
                .map(row -> new Line(
                        report(row, columns, labels), IntStream.range(0, headings.size()).mapToObj(row::cell).toList()))
                .toList();
        return new ReportSheet(headings, lines, rows.size() - lines.size());
    }

    private static ListedReport report(Row row, Map<ReportColumn, Integer> columns, Labels labels) {
        var findings = new ArrayList<Finding>();
        var word = cell(row, columns, ReportColumn.KIND);
        var kind = Optional.ofNullable(word).flatMap(each -> labels.constant(ReportKind.class, each));
        if (word == null) {
            findings.add(new Finding("REPORT_LIST_KIND_MISSING"));
        } else if (kind.isEmpty()) {
            findings.add(new Finding("REPORT_LIST_KIND_UNKNOWN", word));
        }
        var id = id(cell(row, columns, ReportColumn.ID));
        var version = version(cell(row, columns, ReportColumn.VERSION));
        if (id.isEmpty() || version.isEmpty()) {
            findings.add(new Finding("REPORT_LIST_ID_WRONG"));
        }
        return new ListedReport(
                row.line(), id.orElse(null), version.orElse(null), kind.orElse(null), cell(row, columns, ReportColumn.TEXT),
                cell(row, columns, ReportColumn.FIGURE), cell(row, columns, ReportColumn.LINK), findings);
    }

    private static String cell(Row row, Map<ReportColumn, Integer> columns, ReportColumn column) {
        var words = row.cell(columns.get(column)).strip();
        return words.isEmpty() ? null : words;
    }

    private static Optional<UUID> id(String words) {
        try {
            return words == null ? Optional.empty() : Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> version(String words) {
        return words != null && words.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }
}
