package io.yinuo.handover.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.PlantedRows;
import io.yinuo.shared.WorkClock;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SC2 科室在办的工作")
class SectionWorkSqlTest {

    private final UUID section = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("sections");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("办结的件正在再次答复的，稿里由它落实的新承诺也算；办结的件别的稿不算")
    void countsThePromisesOfFurtherReplies() {
        promising("CLOSED", "FIRST", "DRAFTING");
        promising("CLOSED", "SUPPLEMENTARY", "DELIVERED");
        promising("CLOSED", "SUPPLEMENTARY", "DROPPED");
        assertThat(promises()).isZero();

        promising("CLOSED", "SUPPLEMENTARY", "DRAFTING");
        assertThat(promises()).isEqualTo(1);
        promising("IN_PROGRESS", "FIRST", "SIGNED");
        assertThat(promises()).isEqualTo(2);
    }

    private void promising(String matter, String kind, String status) {
        var suggestion = quoted(UUID.randomUUID());
        var reply = quoted(UUID.randomUUID());
        rows.add("suggestion", "id", suggestion, "status", quoted(matter), "number_key", suggestion);
        rows.add("reply", "id", reply, "suggestion_id", suggestion, "kind", quoted(kind), "status", quoted(status));
        rows.add("promised_item", "reply_id", reply, "owner_section_id", quoted(section));
    }

    private int promises() {
        return rows.ask(entities -> {
            var work = new SectionWorkSql();
            work.entities = entities;
            work.clock = new WorkClock();
            return work.of(section).promises();
        });
    }
}
