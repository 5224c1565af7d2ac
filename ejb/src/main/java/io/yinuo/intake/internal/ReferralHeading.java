package io.yinuo.intake.internal;

import io.yinuo.intake.ReferralColumn;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row that heads a referral list, and which column says what.
 *
 * @param index of the row in the sheet
 * @param columns where each stands, counted from 0
 * @param notUnderstood headings that announce no column
 */
record ReferralHeading(int index, Map<ReferralColumn, Integer> columns, List<String> notUnderstood) {

    private static final int MOST_ROWS_ABOVE = 20;
    private static final int FEWEST_COLUMNS = 2;

    /** The row among the first that announces most columns, number or title among them; of equals the lower one. */
    static Optional<ReferralHeading> of(Sheet sheet) {
        ReferralHeading best = null;
        for (int i = 0; i < Math.min(sheet.rows().size(), MOST_ROWS_ABOVE); i++) {
            var heading = of(i, sheet.rows().get(i));
            if (heading.isOne() && (best == null || heading.columns.size() >= best.columns.size())) {
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static ReferralHeading of(int index, Row row) {
        var columns = new EnumMap<ReferralColumn, Integer>(ReferralColumn.class);
        var notUnderstood = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var printed = row.cell(i);
            var column = ReferralColumn.headed(printed).filter(each -> !columns.containsKey(each));
            if (column.isPresent()) {
                columns.put(column.get(), i);
            } else if (!printed.isBlank()) {
                notUnderstood.add(printed);
            }
        }
        return new ReferralHeading(index, columns, notUnderstood);
    }

    private boolean isOne() {
        boolean says = columns.containsKey(ReferralColumn.NUMBER) || columns.containsKey(ReferralColumn.TITLE);
        return says && columns.size() >= FEWEST_COLUMNS;
    }

    boolean has(ReferralColumn column) {
        return columns.containsKey(column);
    }

    /** The words of a column in a row, empty where the list has no such column. */
    String read(Row row, ReferralColumn column) {
        var at = columns.get(column);
        return at == null ? "" : row.cell(at).strip();
    }

    boolean continues(Row row, ReferralColumn column) {
        return has(column) && row.continued().contains(columns.get(column));
    }
}
