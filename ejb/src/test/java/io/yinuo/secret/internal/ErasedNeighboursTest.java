package io.yinuo.secret.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SE4 转为涉密的件不挡住别的件")
class ErasedNeighboursTest {

    private static final UUID SECRET = UUID.randomUUID();
    private static final String MATTER = quoted(SECRET);
    private static final String OTHER = quoted(UUID.randomUUID());

    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("neighbours");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    @DisplayName("OF8 一并补录的其余各件另有牵头的一条，异议还在")
    void whatWasTypedInTogetherGetsAnotherHead() {
        var head = entry(MATTER, 1, null);
        var second = entry(OTHER, 2, head);
        var third = entry(OTHER, 3, head);

        erase();

        assertThat(rows.read("select id, entered_with, objection from offline_entry order by entered_at"))
                .containsExactly(
                        Arrays.asList(plain(head), null, null), List.of(plain(second), plain(second), "不是我批的"),
                        List.of(plain(third), plain(second), "不是我批的"));
    }

    @Test
    @DisplayName("OF8 不是牵头的一条只退出这一批")
    void anotherOneJustLeaves() {
        var head = entry(OTHER, 1, null);
        entry(MATTER, 2, head);
        entry(OTHER, 3, head);

        erase();

        assertThat(rows.read("select entered_with from offline_entry where suggestion_id <> " + MATTER))
                .containsOnly(List.of(plain(head)));
        assertThat(rows.first("select entered_with from offline_entry where suggestion_id = " + MATTER)).containsEntry("entered_with", null);
    }

    private String entry(String matter, int minute, String head) {
        var id = quoted(UUID.randomUUID());
        rows.add(
                "offline_entry", "id", id, "task_id", id, "suggestion_id", matter, "entered_with", head == null ? id : head, "objection", "'不是我批的'",
                "entered_at", "timestamp with time zone '2026-06-01 09:0" + minute + ":00+08:00'");
        return id;
    }

    @Test
    @DisplayName("SE6 编号不再占着，更正以后真正的那一件能登记")
    void theNumberIsFree() {
        rows.add("suggestion", "id", MATTER, "number_text", "'18'", "number_key", "'18'", "status", "'IN_HANDLING'");

        erase();

        assertThat(rows.first("select number_key from suggestion")).containsEntry("number_key", "?" + SECRET);
    }

    @Test
    @DisplayName("再次答复不再算在办")
    void openLettersAreDropped() {
        int ordinal = 0;
        for (var status : List.of("DRAFTING", "SIGNED", "DELIVERED")) {
            rows.add(
                    "reply", "suggestion_id", MATTER, "kind", "'SUPPLEMENTARY'", "status", quoted(status),
                    "ordinal", String.valueOf(++ordinal));
        }

        erase();

        assertThat(rows.read("select status from reply order by status"))
                .containsExactly(List.of("DELIVERED"), List.of("DROPPED"), List.of("DROPPED"));
    }

    private void erase() {
        rows.ask(entities -> {
            var erasure = new Erasure();
            erasure.entities = entities;
            erasure.of(SECRET, UUID.randomUUID(), Instant.now());
            return null;
        });
    }

    private static String plain(String quoted) {
        return quoted.replace("'", "");
    }
}
