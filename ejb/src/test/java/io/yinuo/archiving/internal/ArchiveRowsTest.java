package io.yinuo.archiving.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.archiving.ReadyCase;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AR1 待归档的件与归档时的判断一致")
class ArchiveRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final UUID bureau = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void closeAMatter() throws SQLException {
        rows = new PlantedRows("archives");
        rows.add("suggestion", "id", quoted(matter), "bureau_id", quoted(bureau), "status", "'CLOSED'", "kind", "'SUGGESTION'",
                "closed_at", "timestamp with time zone '2026-02-01 08:00:00+08'");
        rows.add("case_access", "case_id", quoted(matter), "holder_id", quoted(bureau));
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("承诺还没到期、公开还没登记，不妨碍归档")
    void isReadyWhateverIsPromised() {
        owe("COMMITMENT");
        owe("PUBLICATION");
        assertThat(ready()).containsExactly(matter);

        owe("RATING");
        assertThat(ready()).isEmpty();
    }

    @Test
    @DisplayName("再次答复正在办理的不列出，放弃或送达以后列出")
    void waitsForAFurtherReply() {
        write("FIRST", "DELIVERED");
        write("SUPPLEMENTARY", "DROPPED");
        write("SUPPLEMENTARY", "DELIVERED");
        assertThat(ready()).containsExactly(matter);

        write("SUPPLEMENTARY", "IN_SIGN_OFF");
        assertThat(ready()).isEmpty();
    }

    private void owe(String kind) {
        rows.add("deadline", "suggestion_id", quoted(matter), "kind", quoted(kind), "due_on", "date '2028-06-30'");
    }

    private void write(String kind, String status) {
        rows.add("reply", "suggestion_id", quoted(matter), "kind", quoted(kind), "status", quoted(status),
                "ordinal", String.valueOf(rows.read("select id from reply").size() + 1));
    }

    private List<UUID> ready() {
        return rows.ask(
                entities -> {
                    var archives = new ArchiveRows();
                    archives.entities = entities;
                    return archives.ready(bureau, Set.of(bureau), TODAY, 9).stream().map(ReadyCase::suggestionId).toList();
                },
                "suggestion.internal.Suggestion", "suggestion.internal.Submitter", "suggestion.internal.SuggestionRequest",
                "workflow.internal.CaseAccessRow", "archiving.internal.ArchiveFile", "deadline.internal.Deadline",
                "drafting.internal.Reply", "drafting.internal.DraftVersion");
    }
}
