package io.yinuo.it.scale;

import io.yinuo.it.stage.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/**
 * The matters of one bureau, written by SQL: 500 of each meeting, the same each time.
 *
 * <p>The first 400 are open, whatever their number: an office works on one season's matters, and what grows is what lies
 * behind them. 150 of them wait for the secretary, the others for an officer of the lead section; all else is closed.
 */
@ApplicationScoped
class Archive {

    private static final List<String> ROWS = List.of(
            """
            insert into suggestion (id, bureau_id, kind, session_label, between_sessions, number_text, number_key,
              number_value, title, body, handling_role, key_matter, referrer, referred_on, consultation_wanted,
              disclosure_wish, partner_units, status, lead_section_id, officer_id, reply_due_on, registered_by,
              registered_at, version)
            select :s, :bureau, case when mod(n, 5) = 0 then 'CPPCC_PROPOSAL' else 'SUGGESTION' end,
              'meeting ' || ((n - 1) / 500), false, '' || (mod(n - 1, 500) + 1), '' || (mod(n - 1, 500) + 1),
              mod(n - 1, 500) + 1, '关于第' || n || '件事的建议', '请办好第' || n || '件事。', 'SOLE', mod(n, 50) = 0, '某市人大常委会',
              cast(:today as date) - cast((n - 1) / 25 as integer), false, 'AGREES', '',
              case when n > 400 then 'CLOSED' when n <= 150 then 'REGISTERED' else 'HANDLING' end,
              case when n <= 400 or mod(n, 20) = 0 then :section else :other end, :officer,
              cast(:today as date) + 10 - cast((n - 1) / 25 as integer), :officer, current_timestamp, 0 from :series
            """,
            """
            insert into submitter (id, suggestion_id, position, lead_submitter, name, kind)
            select :id1, :s, 0, true, '代表' || mod(n, 700), 'PERSON' from :series
            """,
            """
            insert into assignment (id, suggestion_id, section_id, role, status, created_at, version)
            select :id2, :s, case when n <= 400 or mod(n, 20) = 0 then :section else :other end, 'LEAD', 'ACCEPTED', current_timestamp, 0
            from :series
            """,
            "insert into case_access (case_id, holder_id) select :s, :bureau from :series",
            """
            insert into case_access (case_id, holder_id)
            select :s, case when n <= 400 or mod(n, 20) = 0 then :section else :other end from :series
            """,
            """
            insert into reply (id, suggestion_id, bureau_id, kind, ordinal, status, title, main_recipient, outcome, disclosure,
              copies, document_number, current_version, sign_off_round, edits, version)
            select :id3, :s, :bureau, 'FIRST', 1, 'DELIVERED', '关于第' || n || '号建议的答复', '代表', 'A', 'PUBLIC', '', '测〔' || n || '〕',
              1, 1, 0, 0 from :series where n > 400
            """,
            """
            insert into commitment (id, reply_id, suggestion_id, bureau_id, position, block_id, exact_words, owner_section_id,
              due_kind, status, stage, followed_since, recorded_at, version)
            select :id4, :id3, :s, :bureau, 0, :id4, '办好这件事', :section, 'UNDATED', 'EXPLAINED', 'ENDED', cast(:today as date),
              current_timestamp, 0
            from :series where n > 400 and mod(n, 2) = 0
            """,
            """
            insert into work_item (task_id, suggestion_id, subject_id, bureau_id, element, created_at, due_on)
            select 'open-' || :mark || n, :s, :s, :bureau, 'Task_PrepareAssignment', current_timestamp,
              cast(:today as date) + cast(mod(n, 60) - 10 as integer) from :series where n <= 400
            """,
            """
            insert into work_item_candidate (task_id, position, holder_key, role, section_id, person_id)
            select 'open-' || :mark || n, 0, case when n <= 150 then 'SECRETARY@bureau:' || cast(:bureau as varchar) else 'person:' || cast(:officer as varchar) end,
              case when n <= 150 then 'SECRETARY' end, null, case when n > 150 then :officer end
            from :series where n <= 400
            """,
            """
            insert into work_item (task_id, suggestion_id, subject_id, bureau_id, element, created_at, closed_at, closed_by)
            select 'done-' || :mark || n || '-' || k, :s, :s, :bureau, 'Task_HeadReview', current_timestamp,
              current_timestamp - ((n - 1) / 25) * interval '1' day, case when k = 1 then :secretary else :officer end
            from :series cross join (select 1 as k union all select 2) steps
            """);

    @Inject
    private Series series;

    private int filled;

    /** Adds matters until there are that many. */
    void fillUpTo(int matters) throws SQLException {
        series.write(ROWS, 'a', 'b', filled + 1, matters);
        filled = matters;
    }
}
