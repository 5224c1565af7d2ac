package io.yinuo.it.scale;

import io.yinuo.it.stage.Series;
import io.yinuo.it.stage.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Matters in hand with all that is owed in them, written by SQL: the reply, and four inner days before it; each has its open
 * step, and every hundredth a signal that waits for the office director.
 *
 * <p>The days are rough; whoever wants them exact lets them be counted.
 */
@ApplicationScoped
class Owed {

    /** How many deadlines each matter has. */
    static final int EACH = 5;

    private static final List<String> MATTERS = List.of(
            """
            insert into suggestion (id, bureau_id, kind, session_label, between_sessions, number_text, number_key,
              number_value, title, body, handling_role, key_matter, referrer, referred_on, consultation_wanted,
              disclosure_wish, partner_units, status, lead_section_id, officer_id, reply_due_on, registered_by,
              registered_at, version)
            select :s, :bureau, 'SUGGESTION', 'meeting', false, '' || n, '' || n, n, '关于第' || n || '件事的建议',
              '请办好第' || n || '件事。', 'SOLE', false, '某市人大常委会', cast(:today as date) - cast(mod(n, 60) as integer), false,
              'AGREES', '', 'HANDLING', :section, :officer, cast(:today as date) + 400, :officer, current_timestamp, 0
            from :series
            """,
            "insert into audit_chain (chain_id, last_seq, last_hash, sealed_seq) select :s, 0, '" + "0".repeat(64) + "', 0 from :series",
            """
            insert into work_item (task_id, suggestion_id, subject_id, bureau_id, element, created_at, due_on)
            select 'owed-' || :mark || n, :s, :s, :bureau, 'Task_DraftReply', current_timestamp, cast(:today as date) + 400
            from :series
            """,
            """
            insert into work_item_candidate (task_id, position, holder_key, role, section_id, person_id)
            select 'owed-' || :mark || n, 0, 'person:' || cast(:officer as varchar), null, null, :officer from :series
            """);

    private static final String DEADLINE =
            """
            insert into deadline (id, suggestion_id, subject_id, kind, starts_on, strict_on, due_on, amount, unit,
              counts_first_day, roll_over, source, beyond_calendar, counted_from, generation, version)
            select :id%d, :s, :s, '%s', cast(:today as date) - cast(mod(n, 60) as integer), cast(:today as date) + 400,
              cast(:today as date) + 400, 1, 'WORKING_DAY', false, 'NONE', '', false, %s, 0, 0 from :series
            """;

    private static final String SIGNAL =
            """
            insert into deadline_signal (id, deadline_id, stage, generation, suggestion_id, bureau_id, deadline_kind, due_on,
              status, raised_on, version)
            select :id6, :id1, 'URGING', 1, :s, :bureau, 'REPLY', cast(:today as date) + 400, 'PROPOSED', :today, 0
            from :series where mod(n, 100) = 0
            """;

    private static final List<String> INNER = List.of("INNER_REPLY", "INNER_DRAFT", "INNER_REVIEW", "INNER_SIGNATURE");

    private static final String MET =
            "update deadline set met_on = due_on where met_on is null"
                    + " and suggestion_id in (select id from suggestion where bureau_id = ?)";

    @Inject
    private Series series;

    @Inject
    private Stage stage;

    @Resource
    private DataSource dataSource;

    void fill(int deadlines) throws SQLException {
        var rows = new ArrayList<>(MATTERS);
        rows.add(DEADLINE.formatted(1, "REPLY", "null"));
        for (String kind : INNER) {
            rows.add(DEADLINE.formatted(INNER.indexOf(kind) + 2, kind, "cast(:today as date) + 400"));
        }
        rows.add(SIGNAL);
        series.write(rows, 'c', 'd', 1, deadlines / EACH);
    }

    /** Leaves nothing open in the bureau, so that nobody is told of it in the tests that follow. */
    void meetAll() throws SQLException {
        try (var connection = dataSource.getConnection(); var met = connection.prepareStatement(MET)) {
            met.setObject(1, stage.bureauId());
            met.executeUpdate();
        }
    }
}
