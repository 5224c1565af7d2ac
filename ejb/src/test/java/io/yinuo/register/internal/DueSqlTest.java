package io.yinuo.register.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.DueItem;
import io.yinuo.register.DueQuery;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.PlantedRows;
import io.yinuo.shared.Roles;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR19 到期日历里的承诺")
class DueSqlTest {

    private final UUID bureau = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void registerAMatter() throws SQLException {
        rows = new PlantedRows("due");
        rows.add("section", "id", quoted(lead), "name", "'基教科'");
        rows.add("section", "id", quoted(owner), "name", "'人事科'");
        rows.add("suggestion", "id", quoted(matter), "kind", "'SUGGESTION'", "lead_section_id", quoted(lead));
        rows.add("case_access", "case_id", quoted(matter), "holder_id", quoted(bureau));
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("同一件由同一科室同一天到期的两项承诺，列成两项，写的是负责落实的科室")
    void tellsEachPromise() {
        promise(owner);
        promise(owner);
        rows.add("deadline", "suggestion_id", quoted(matter), "kind", "'REPLY'", "due_on", "date '2028-06-30'");

        assertThat(due()).extracting(item -> item.kind() + " " + item.owingSection())
                .containsExactly("COMMITMENT 人事科", "COMMITMENT 人事科", "REPLY 基教科");
    }

    private void promise(UUID section) {
        rows.add("deadline", "suggestion_id", quoted(matter), "kind", "'COMMITMENT'", "section_id", quoted(section),
                "due_on", "date '2028-06-30'");
    }

    private List<DueItem> due() {
        var reader = new Actor(UUID.randomUUID(), "周秘书", bureau, List.of(new Grant(Roles.SECRETARY, bureau, null)));
        return rows.ask(entities -> new DueSql(entities, reader, LocalDate.of(2028, 6, 1))
                .find(new DueQuery(YearMonth.of(2028, 6), null, null, null), 9));
    }
}
