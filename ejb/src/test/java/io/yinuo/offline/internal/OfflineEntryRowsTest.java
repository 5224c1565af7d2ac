package io.yinuo.offline.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.Actor;
import io.yinuo.shared.PlantedRows;
import io.yinuo.shared.Roles;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OF4 OF8 补录的一批，本人和办公室看到的是其中自己打得开的第一件")
class OfflineEntryRowsTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final Actor LEADER =
            new Actor(UUID.randomUUID(), "某局长", BUREAU, List.of(new Actor.Grant(Roles.DIRECTOR, BUREAU, null)));

    private final UUID closed = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("entries");
        for (var matter : List.of(second, third)) {
            rows.add("case_access", "case_id", quoted(matter), "holder_id", quoted(BUREAU));
        }
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void oneOfThemIsShown() {
        var head = entry(closed, 1, null, false);
        var shown = entry(second, 2, head, false);
        entry(third, 3, head, false);
        var alone = entry(third, 4, null, false);
        entry(closed, 5, null, false);

        assertThat(ids(store -> store.unanswered(LEADER))).containsExactly(shown, alone);
    }

    @Test
    void theObjectionIsShownToTheOfficeToo() {
        var head = entry(closed, 1, null, true);
        var shown = entry(second, 2, head, true);
        entry(third, 3, head, true);

        assertThat(ids(store -> store.unanswered(LEADER))).isEmpty();
        assertThat(ids(store -> store.objectedTo(Set.of(BUREAU), LEADER))).containsExactly(shown);
    }

    private UUID entry(UUID matter, int minute, UUID head, boolean disputed) {
        var id = UUID.randomUUID();
        var first = minute == 1 ? id : head;
        rows.add(
                "offline_entry", "id", quoted(id), "task_id", quoted(id), "suggestion_id", quoted(matter), "bureau_id", quoted(BUREAU),
                "decided_by", quoted(LEADER.personId()), "entered_with", first == null ? "null" : quoted(first),
                "objection", disputed ? "'不是我批的'" : "null",
                "objected_at", disputed ? "current_timestamp" : "null",
                "entered_at", "timestamp with time zone '2026-06-01 09:0" + minute + ":00+08:00'");
        return id;
    }

    private List<UUID> ids(Function<OfflineEntryRows, List<OfflineEntry>> asked) {
        return rows.ask(
                entities -> {
                    var store = new OfflineEntryRows();
                    store.entities = entities;
                    return asked.apply(store).stream().map(OfflineEntry::id).toList();
                },
                "offline.internal.OfflineEntry", "workflow.internal.CaseAccessRow");
    }
}
