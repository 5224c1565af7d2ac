package io.yinuo.feedback.internal;

import static io.yinuo.feedback.RatingColumn.ATTITUDE;
import static io.yinuo.feedback.RatingColumn.KIND;
import static io.yinuo.feedback.RatingColumn.NUMBER;
import static io.yinuo.feedback.RatingColumn.REMARK;
import static io.yinuo.feedback.RatingColumn.RESULT;
import static io.yinuo.feedback.RatingColumn.SESSION;
import static io.yinuo.feedback.RatingColumn.SUBMITTER;
import static io.yinuo.feedback.RatingColumn.TITLE;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingColumn;
import io.yinuo.feedback.RatingList.Finding;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the ratings of one sheet: a heading with number, name and rating, and the rows below it (rule FB8). */
public final class RatingSheet {

    private static final int MOST_ROWS_ABOVE = 20;
    private static final Set<RatingColumn> NEEDED = Set.of(NUMBER, SUBMITTER, RESULT);
    private static final Pattern SATISFIED = Pattern.compile("(?:很|非常)?满意");
    private static final Pattern BASICALLY = Pattern.compile("(?:基本|较|比较)满意");
    private static final Pattern DISSATISFIED = Pattern.compile("不(?:太)?满意");
    private static final Pattern NOT_RATED = Pattern.compile("|/|-+|—+|无|未评价?|未反馈|未回复");

    private final Sheet sheet;
    private final int heading;
    private final Map<RatingColumn, Integer> columns;
    private final List<String> notUnderstood = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<ListedRating> rows = new ArrayList<>();

    private RatingSheet(Sheet sheet, int heading, Map<RatingColumn, Integer> columns) {
        this.sheet = sheet;
        this.heading = heading;
        this.columns = columns;
        readHeading();
        sheet.rows().subList(heading + 1, sheet.rows().size()).forEach(this::read);
    }

    /** The sheet with its ratings, or nothing when no row among the first is a heading. */
    public static Optional<RatingSheet> read(Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.rows().size(), MOST_ROWS_ABOVE); i++) {
            var columns = columns(sheet.rows().get(i));
            if (columns.keySet().containsAll(NEEDED)) {
                return Optional.of(new RatingSheet(sheet, i, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<RatingColumn, Integer> columns(Row row) {
        var columns = new EnumMap<RatingColumn, Integer>(RatingColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            RatingColumn.headed(row.cell(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    private void readHeading() {
        var printed = sheet.rows().get(heading).cells();
        for (int i = 0; i < printed.size(); i++) {
            if (!columns.containsValue(i) && !printed.get(i).isBlank()) {
                notUnderstood.add(printed.get(i));
            }
        }
    }

    private void read(Row row) {
        if (row.isBlank()) {
            return;
        }
        boolean rates = !NOT_RATED.matcher(say(row, RESULT)).matches() || !NOT_RATED.matcher(say(row, ATTITUDE)).matches();
        if (say(row, NUMBER).isEmpty() || !rates) {
            leftOut.add(row.line() + " " + String.join(" ", row.cells()).strip());
            return;
        }
        var findings = new ArrayList<Finding>();
        var remarks = new ArrayList<Finding>();
        var result = word(say(row, RESULT), findings);
        rows.add(new ListedRating(
                sheet.name(), row.line(), say(row, KIND), say(row, SESSION), say(row, NUMBER), say(row, TITLE),
                say(row, SUBMITTER), attitude(row, result, findings, remarks), result, say(row, REMARK), findings, remarks));
    }

    /** A list with one word for all says it of attitude and result alike. */
    private Rating attitude(Row row, Rating result, List<Finding> findings, List<Finding> remarks) {
        if (columns.containsKey(ATTITUDE)) {
            return word(say(row, ATTITUDE), findings);
        }
        remarks.add(new Finding("RATING_LIST_ONE_WORD"));
        return result;
    }

    private static Rating word(String said, List<Finding> findings) {
        if (SATISFIED.matcher(said).matches()) {
            return Rating.SATISFIED;
        }
        if (BASICALLY.matcher(said).matches()) {
            return Rating.BASICALLY_SATISFIED;
        }
        if (DISSATISFIED.matcher(said).matches()) {
            return Rating.DISSATISFIED;
        }
        findings.add(new Finding("RATING_WORD_NOT_UNDERSTOOD", said));
        return null;
    }

    private String say(Row row, RatingColumn column) {
        var at = columns.get(column);
        return at == null ? "" : row.cell(at).strip();
    }

    public List<String> notUnderstood() {
        return notUnderstood;
    }

    public List<String> leftOut() {
        return leftOut;
    }

    public List<ListedRating> rows() {
        return rows;
    }
}
