package io.yinuo.secret.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of what is erased is held against the schema as the migrations make it. */
@DisplayName("SE4 转为涉密时清除的列与库表逐一对上")
class ErasureTest {

    private static final String DATABASE = "jdbc:h2:mem:erasure;DB_CLOSE_DELAY=-1";

    /** Columns that hold codes, numbers given out, rules or names of offices, but no words of a matter. */
    private static final Set<String> NO_WORDS = Set.of(
            "assignment.role", "assignment.status", "consultation.channel", "contribution.channel",
            "deadline.kind", "deadline.latest", "deadline.roll_over", "deadline.source", "deadline.unit",
            "deadline_move.cause", "delivery.mode", "document_number.prefix",
            "document_number.status", "commitment.claim", "commitment.due_basis", "commitment.due_kind", "commitment.target_basis", "commitment.stage", "commitment.status", "commitment.verification", "draft_version.disclosure",
            "draft_version.outcome", "draft_version.step", "hand_over_line.element", "hand_over_line.kind",
            "hand_over_line.number_text", "import_line.kind", "import_line.outcome", "import_line.problem",
            "import_line.remarks", "import_line.status", "offline_entry.element", "offline_entry.task_id", "outside_unit.channel",
            "outside_unit.status", "paper.format", "paper.kind", "publication.ground", "publication.status",
            "rating.attitude", "referral_return.status", "rating.result", "rating.source", "rating_link.code_digest", "rating_link.token_digest",
            "release_check.checked", "reply.disclosure", "reply.document_number", "reply.kind", "reply.organ_name",
            "reply.outcome", "reply.recall_kind", "reply.signatory_name", "reply.status", "sheet_line.status",
            "sign_off_step.decision", "sign_off_step.step", "step_move.element", "submitter.kind",
            "suggestion.disclosure_wish", "suggestion.handling_role", "suggestion.kind",
            "suggestion.number_text", "suggestion.session_label", "suggestion.status", "work_item.due_kind", "work_item.element",
            "work_item.task_id", "work_item_candidate.holder_key", "work_item_candidate.role",
            "work_item_candidate.task_id");

    private static final String WORDS =
            """
            select lower(table_name), lower(column_name) from information_schema.columns
            where table_schema = 'PUBLIC' and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'BINARY VARYING')
            """;

    private static final String REFERENCES =
            """
            select lower(c.table_name), lower(p.table_name)
            from information_schema.referential_constraints r
            join information_schema.table_constraints c on c.constraint_name = r.constraint_name
            join information_schema.table_constraints p on p.constraint_name = r.unique_constraint_name
            """;

    private Connection connection;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        Flyway.configure().dataSource(DATABASE, "sa", "").locations("classpath:db/migration").load().migrate();
        connection = DriverManager.getConnection(DATABASE, "sa", "");
    }

    @AfterEach
    void dropIt() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void everyColumnWithWordsOfAMatterIsErased() throws SQLException {
        var tables = tablesOfAMatter();
        assertThat(tables).contains("draft_block", "agreed_promise", "paper_piece", "outside_unit_urging", "work_item");
        var left = new TreeSet<String>();
        for (var column : rows(WORDS)) {
            var name = column.get(0) + "." + column.get(1);
            if (tables.contains(column.get(0)) && !NO_WORDS.contains(name) && !isErased(column.get(0), column.get(1))) {
                left.add(name);
            }
        }

        assertThat(left).as("erased by Erasure, or named here as without words").isEmpty();
    }

    @Test
    void everyStatementRuns() throws SQLException {
        for (var sql : Erasure.statements()) {
            var plain = sql.replaceAll(":(id|who)", "random_uuid()").replace(":now", "current_timestamp");
            try (var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(plain)).as(sql).isZero();
            }
        }
    }

    private static boolean isErased(String table, String column) {
        var emptied = Pattern.compile("update " + table + " set .*\\b" + column + " = .*", Pattern.DOTALL);
        return Erasure.statements().stream()
                .anyMatch(sql -> sql.startsWith("delete from " + table + " ") || emptied.matcher(sql).matches());
    }

    /** Every table that refers to a matter, through whatever others. */
    private Set<String> tablesOfAMatter() throws SQLException {
        Map<String, List<String>> referring = new LinkedHashMap<>();
        rows(REFERENCES).forEach(row -> referring.computeIfAbsent(row.get(1), key -> new ArrayList<>()).add(row.get(0)));
        var found = new TreeSet<>(Set.of("suggestion", "work_item"));
        var waiting = new ArrayList<>(found);
        while (!waiting.isEmpty()) {
            referring.getOrDefault(waiting.remove(0), List.of()).stream().filter(found::add).forEach(waiting::add);
        }
        return found;
    }

    private List<List<String>> rows(String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2)));
            }
        }
        return rows;
    }
}
