package io.yinuo.it.statistics;

import io.yinuo.it.stage.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The rows of the stage's bureau as they lie in the tables, for a recount that knows nothing of how the application counts. */
@ApplicationScoped
class RowsOfThePast {

    @Resource
    private DataSource dataSource;

    @Inject
    private Stage stage;

    /** One row by the names of its columns; days and numbers as their texts. */
    record Row(Map<String, String> values) {

        String get(String column) {
            return values.get(column);
        }

        boolean is(String column, String... expected) {
            return List.of(expected).contains(values.get(column));
        }
    }

    /** All rows of a table that belong to matters of the bureau. */
    List<Row> of(String table) throws SQLException {
        var matters = "(select s.id from suggestion s where s.bureau_id = '" + stage.bureauId() + "')";
        var replies = "(select r.id from reply r where r.suggestion_id in " + matters + ")";
        return read("select * from " + table + " where " + switch (table) {
            case "suggestion" -> "bureau_id = '" + stage.bureauId() + "'";
            case "rating", "publication", "folded_sentence", "promised_item" -> "reply_id in " + replies;
            default -> "suggestion_id in " + matters;
        });
    }

    private List<Row> read(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                var values = new LinkedHashMap<String, String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.put(found.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), found.getString(i));
                }
                rows.add(new Row(values));
            }
            return rows;
        }
    }

    static Map<String, List<Row>> by(List<Row> rows, String column) {
        return rows.stream().filter(row -> Objects.nonNull(row.get(column))).collect(Collectors.groupingBy(row -> row.get(column)));
    }

    static long count(List<Row> rows, Predicate<Row> counts) {
        return rows.stream().filter(counts).count();
    }
}
