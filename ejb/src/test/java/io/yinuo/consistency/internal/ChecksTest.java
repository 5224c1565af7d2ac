package io.yinuo.consistency.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.consistency.FindingKind;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR19 过期而没有提醒的期限")
class ChecksTest {

    private final UUID bureau = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("checks");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("办结的件里，只有承诺还应提醒")
    void findsThePromisesOfAClosedMatterThatAreSilent() {
        var closed = matter("1", "CLOSED");
        owe(closed, "COMMITMENT", "null");
        owe(closed, "REPLY", "null");
        var kept = matter("2", "CLOSED");
        owe(kept, "COMMITMENT", "date '2026-05-08'");
        var open = matter("3", "HANDLING");
        owe(open, "REPLY", "null");
        var told = matter("4", "CLOSED");
        var deadline = owe(told, "COMMITMENT", "null");
        rows.add("deadline_signal", "deadline_id", deadline, "suggestion_id", told, "generation", "0", "stage", "'OVERDUE'");

        assertThat(silent()).containsExactlyInAnyOrder("1 COMMITMENT", "3 REPLY");
    }

    private List<String> silent() {
        var check = Checks.ALL.stream().filter(each -> each.kind() == FindingKind.SIGNAL_MISSING).findFirst().orElseThrow();
        var sql = check.sql().replace(":bureau", quoted(bureau)).replace(":silentSince", "date '2026-06-01'");
        return rows.read(sql).stream().map(row -> row.get(1) + " " + row.get(3)).toList();
    }

    private String matter(String number, String status) {
        var id = quoted(UUID.randomUUID());
        rows.add("suggestion", "id", id, "bureau_id", quoted(bureau), "number_text", quoted(number),
                "number_key", quoted(number), "kind", "'SUGGESTION'", "status", quoted(status));
        return id;
    }

    private String owe(String matter, String kind, String metOn) {
        var id = quoted(UUID.randomUUID());
        rows.add("deadline", "id", id, "suggestion_id", matter, "subject_id", id, "kind", quoted(kind),
                "due_on", "date '2026-05-20'", "met_on", metOn, "generation", "0");
        return id;
    }
}
