package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("升级前的答复：冻结文本里的名称、最后一版的版头、已会签的承诺都保留")
class OlderLettersTest {

    private static final UUID REPLY = UUID.randomUUID();
    private static final UUID STEP = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID ANY = UUID.randomUUID();

    private static final String FROZEN =
            """
            yinuo-reply\t1
            organ\t慈溪市教育局
            number\t慈教建〔2023〕10号
            signatory\t赵三
            outcome\tB
            disclosure\tPUBLIC
            """;

    private final String url = "jdbc:h2:mem:older-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private Connection connection;

    @BeforeEach
    void migrateRowsOfTheFirstRelease() throws SQLException {
        migrateTo("20261121.1005");
        connection = DriverManager.getConnection(url, "sa", "");
        run("set referential_integrity false");
        run("""
            insert into reply (id, suggestion_id, bureau_id, kind, ordinal, status, title, main_recipient, outcome, copies,
              dispatched_text, current_version, sign_off_round, edits, version)
            values (?, ?, ?, 'FIRST', 1, 'NUMBERED', '对第198号建议的答复', '王代表：', 'B', '', ?, 2, 1, 1, 1)
            """, REPLY, ANY, ANY, FROZEN);
        for (int number = 1; number <= 2; number++) {
            run("""
                insert into draft_version (id, reply_id, number, written_by, written_at, step, kept)
                values (random_uuid(), ?, ?, ?, current_timestamp, 'DRAFTING', true)
                """, REPLY, number, ANY);
        }
        run("""
            insert into promised_item (id, reply_id, position, block_id, exact_words, owner_section_id, due_kind)
            values (random_uuid(), ?, 1, ?, '明年开齐课后服务', ?, 'UNDATED')
            """, REPLY, ANY, SECTION);
        run("""
            insert into sign_off_step (id, reply_id, step, round, section_id, person_id, decision, draft_number, decided_at)
            values (?, ?, 'COUNTERSIGN', 1, ?, ?, 'APPROVE', 1, current_timestamp)
            """, STEP, REPLY, SECTION, ANY);
        migrateTo("latest");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void bearTheNamesOfTheirFrozenText() throws SQLException {
        assertThat(read("select organ_name, signatory_name from reply")).containsExactly("慈溪市教育局", "赵三");
    }

    @Test
    void keepTheirHeadWithTheLatestVersionOnly() throws SQLException {
        assertThat(read("select title, outcome from draft_version order by number"))
                .containsExactly(null, null, "对第198号建议的答复", "B");
    }

    @Test
    void countAsAgreedByWhoeverCountersigned() throws SQLException {
        assertThat(read("select sign_off_step_id, exact_words from agreed_promise"))
                .containsExactly(STEP.toString(), "明年开齐课后服务");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target(version).load().migrate();
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** The first two columns of each row, one after the other. */
    private List<String> read(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
                values.add(rows.getString(2));
            }
        }
        return values;
    }
}
