package io.yinuo.importing.internal;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.intake.PrintedDay;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the rows of one sheet of an old ledger tell of the answers, by the line of the row. */
final class AnswerSheet {

    private static final int MOST_ROWS_ABOVE = 20;
    private static final Pattern CLASS = Pattern.compile("([A-Da-dＡ-Ｄ])\\s*[1-9]?\\s*类?.*");

    private final Map<Integer, Row> rows = new HashMap<>();
    private Map<AnswerColumn, Integer> columns = Map.of();

    AnswerSheet(Sheet sheet) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            rows.put(row.line(), row);
            var found = i < MOST_ROWS_ABOVE ? heading(row) : Map.<AnswerColumn, Integer>of();
            columns = found.size() >= columns.size() && !found.isEmpty() ? found : columns;
        }
    }

    private static Map<AnswerColumn, Integer> heading(Row row) {
        var found = new EnumMap<AnswerColumn, Integer>(AnswerColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            AnswerColumn.headed(row.cell(i)).ifPresent(column -> found.putIfAbsent(column, at));
        }
        return found;
    }

    private String say(int line, AnswerColumn column) {
        var at = columns.get(column);
        var row = rows.get(line);
        return at == null || row == null ? "" : row.cell(at).strip();
    }

    /** Null where the row does not say it. */
    String documentNumber(int line) {
        var said = say(line, AnswerColumn.DOCUMENT_NUMBER);
        return said.isEmpty() ? null : OldLetter.clipped(said, LinePolicy.MOST_DOCUMENT_NUMBER);
    }

    /** Null where the row does not say it. */
    LocalDate repliedOn(int line) {
        return PrintedDay.read(say(line, AnswerColumn.REPLIED_ON)).orElse(null);
    }

    /** Null where the row does not say it, or not by a letter. */
    ReplyOutcome outcome(int line) {
        var said = CLASS.matcher(say(line, AnswerColumn.OUTCOME));
        if (!said.matches()) {
            return null;
        }
        var letter = Normalizer.normalize(said.group(1), Normalizer.Form.NFKC);
        return Arrays.stream(ReplyOutcome.values()).filter(each -> each.name().equalsIgnoreCase(letter)).findFirst().orElse(null);
    }
}
