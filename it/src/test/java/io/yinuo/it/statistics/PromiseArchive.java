package io.yinuo.it.statistics;

import io.yinuo.it.stage.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Matters of one bureau with letters, ratings and two promises each, written by SQL: whatever can be true of one is true of some,
 * the same each time.
 */
@ApplicationScoped
class PromiseArchive {

    /** Two promises each. */
    static final int MATTERS = 2_500;

    private static final String SECTION = "case when mod(n, 3) = 0 then :other else :section end";

    private static final List<String> MATTER_ROWS = List.of(
            """
            insert into suggestion (id, bureau_id, kind, session_label, between_sessions, number_text, number_key, number_value,
              title, body, handling_role, key_matter, referrer, referred_on, consultation_wanted, disclosure_wish, partner_units,
              status, lead_section_id, officer_id, reply_due_on, registered_by, registered_at, version)
            select :s, :bureau, case mod(n, 5) when 0 then 'CPPCC_PROPOSAL' when 1 then 'MOTION_AS_SUGGESTION' else 'SUGGESTION' end,
              '第' || mod(n, 3) || '次会议', false, 'P' || n, 'P' || n, n,
              case mod(n, 4) when 0 then '关于课后服务的建议' when 1 then '关于作业和课后服务的建议' when 2 then '关于校外培训的建议' else '关于一件事的建议' end,
              '请办好第' || n || '件事。', case mod(n, 10) when 0 then 'CO_HANDLER' when 1 then 'LEAD' when 2 then 'SEPARATE' else 'SOLE' end,
              false, '某市人大常委会', cast(:today as date) - cast(mod(n * 37, 1000) as integer), false, 'AGREES', '',
              case mod(n, 8) when 0 then 'HANDLING' when 1 then 'REHANDLING' when 2 then 'DELIVERED' else 'CLOSED' end,
              case when mod(n, 50) = 7 then null else {SECTION} end, :officer, cast(:today as date) + 400, :officer, current_timestamp, 0
            from :series
            """,
            "insert into submitter (id, suggestion_id, position, lead_submitter, name, kind) select :id1, :s, 0, true, '代表' || n, 'PERSON' from :series",
            "insert into submitter (id, suggestion_id, position, lead_submitter, name, kind) select :id2, :s, 1, false, '附议' || n, 'PERSON' from :series",
            "insert into case_access (case_id, holder_id) select :s, :bureau from :series",
            "insert into case_access (case_id, holder_id) select :s, :section from :series",
            "insert into case_access (case_id, holder_id) select :s, :other from :series",
            """
            insert into consultation (id, suggestion_id, held_on, channel, participants, deputy_view, recorded_by, recorded_at)
            select :id3, :s, :today, case when mod(n, 5) = 1 then 'PHONE' when mod(n, 5) = 2 then 'MEETING' else 'VISIT' end, '', '', :officer,
              current_timestamp from :series where mod(n, 3) <> 0
            """,
            """
            insert into deadline (id, suggestion_id, subject_id, kind, starts_on, strict_on, due_on, amount, unit, counts_first_day,
              roll_over, source, beyond_calendar, met_on, generation, version)
            select :id4, :s, :s, case when mod(n, 10) = 0 then 'CONTRIBUTION' else 'REPLY' end, :today, :today, :today, 1, 'WORKING_DAY',
              false, 'NONE', '', false, cast(:today as date) + cast(mod(n, 7) - 4 as integer), 0, 0 from :series where mod(n, 8) <> 0
            """,
            """
            insert into reply (id, suggestion_id, bureau_id, kind, ordinal, status, title, main_recipient, outcome, disclosure, copies,
              current_version, sign_off_round, edits, version)
            select :id5, :s, :bureau, 'FIRST', 1, 'DELIVERED', '答复', '代表', case mod(n, 5) when 0 then null when 1 then 'A' when 2 then 'B' when 3 then 'C' else 'D' end,
              case when mod(n, 2) = 0 then 'PUBLIC' else 'ON_REQUEST' end, '', 1, 1, 0, 0 from :series where mod(n, 8) <> 0
            """,
            """
            insert into reply (id, suggestion_id, bureau_id, kind, ordinal, status, title, main_recipient, outcome, disclosure, copies,
              current_version, sign_off_round, edits, version)
            select :id6, :s, :bureau, 'REHANDLING', 2, case when mod(n, 2) = 0 then 'DELIVERED' else 'DRAFTING' end, '答复', '代表', 'A', 'PUBLIC', '', 1, 1, 0, 0
            from :series where mod(n, 9) = 0 and mod(n, 8) <> 0
            """,
            """
            insert into rating (id, reply_id, submitter_id, attitude, result, source, rated_at)
            select :id7, :id5, :id1, case when mod(n, 7) = 0 then 'NO_FEEDBACK' when mod(n, 13) = 0 then 'BASICALLY_SATISFIED' else 'SATISFIED' end,
              case when mod(n, 7) = 0 then 'NO_FEEDBACK' when mod(n, 7) = 1 then 'DISSATISFIED' when mod(n, 7) = 2 then 'BASICALLY_SATISFIED' else 'SATISFIED' end,
              'DEPUTY', current_timestamp from :series where mod(n, 8) <> 0 and mod(n, 4) <> 3
            """,
            """
            insert into rating (id, reply_id, submitter_id, attitude, result, source, rated_at)
            select :id8, :id5, :id2, 'DISSATISFIED', 'DISSATISFIED', 'DEPUTY', current_timestamp from :series where mod(n, 8) <> 0 and mod(n, 6) = 5
            """,
            """
            insert into publication (id, reply_id, bureau_id, status, masked, decided_by, decided_at, version)
            select :id9, :id5, :bureau, case mod(n, 5) when 1 then 'PUBLISHED' when 2 then 'TAKEN_DOWN' else 'WITHHELD' end, 0, :officer,
              current_timestamp, 0 from :series where mod(n, 8) <> 0 and mod(n, 4) <> 3
            """,
            """
            insert into referral_return (id, suggestion_id, status, reason, asked_on, asked_by, asked_at, version)
            select :id1, :s, case when mod(n, 2) = 0 then 'ACCEPTED' else 'REFUSED' end, '', :today, :officer, current_timestamp, 0
            from :series where mod(n, 47) = 0
            """,
            "insert into merged_double (suggestion_id, kept_id, merged_by, merged_at) select :s, :s, :officer, current_timestamp from :series where mod(n, 101) = 0",
            """
            insert into folded_sentence (reply_id, position, block_id, words)
            select :id5, k, :id5, '继续办好。' from :series cross join (select 1 as k union all select 2 union all select 3) each_one
            where mod(n, 8) <> 0 and k <= mod(n, 4)
            """,
            """
            insert into promised_item (id, reply_id, position, block_id, exact_words, due_kind)
            select :id2, :id5, 1, :id5, '办好这件事。', 'UNDATED' from :series where mod(n, 8) <> 0 and mod(n, 3) <> 1
            """);

    private static final String PROMISE =
            """
            insert into commitment (id, reply_id, suggestion_id, bureau_id, position, block_id, exact_words, owner_section_id, due_on, due_kind,
              status, stage, claim, claimed_on, verification, followed_since, late_since, recorded_at, version)
            select {ID}, :id5, :s, :bureau, {K}, :id5,
              case mod(m, 4) when 0 then '办好作业管理。' when 1 then '规范校外培训。' else '办好第' || n || '件事。' end,
              case when mod(m, 3) = 0 then :section else :other end, due, case when due is null then 'UNDATED' else 'DATED' end, status,
              case when status = 'OPEN' then case when followed is null then 'RECORDED' else 'EXPLAINING' end else 'ENDED' end,
              case when mod(m, 5) < 2 then 'DONE' when mod(m, 5) = 2 then 'NONE' else 'ONGOING' end,
              case when mod(m, 5) < 2 then cast(:today as date) - cast(mod(m * 11, 400) as integer) end,
              case when mod(m, 5) = 0 then 'CONFIRMED' when mod(m, 5) = 1 and mod(m, 2) = 0 then 'NONE' when mod(m, 5) = 4 then 'REFUTED' when mod(m, 17) = 3 then 'RELAPSED' else 'NONE' end,
              followed, null, current_timestamp, 0
            from (select n, 2 * n + {K} as m,
                case when mod(2 * n + {K}, 6) = 0 then null else cast(:today as date) + cast(mod(n * 53 + {K} * 17, 900) - 500 as integer) end as due,
                case when mod(2 * n + {K}, 41) = 0 then 'VOID' when mod(2 * n + {K}, 43) = 0 then 'REPLACED' when mod(2 * n + {K}, 23) = 0 then 'EXPLAINED' else 'OPEN' end as status,
                case when mod(2 * n + {K}, 59) = 0 then null else cast(:today as date) - cast(mod(n * 7, 700) as integer) end as followed
              from :series where mod(n, 8) <> 0) made
            """;

    private static final List<String> OF_THE_MATTERS = List.of(
            "bulletin_line", "commitment", "publication", "rating", "folded_sentence", "promised_item", "reply", "deadline", "consultation", "submitter",
            "referral_return", "merged_double", "case_access", "suggestion");

    @Inject
    private Series series;

    /** As many matters as {@link #MATTERS}, those in hand without a letter, so that there are some more for 5,000 promises. */
    int fill() throws SQLException {
        int matters = MATTERS * 8 / 7 + 1;
        var rows = new ArrayList<>(MATTER_ROWS.stream().map(each -> each.replace("{SECTION}", SECTION)).toList());
        rows.add(PROMISE.replace("{ID}", ":id3").replace("{K}", "1"));
        rows.add(PROMISE.replace("{ID}", ":id4").replace("{K}", "2"));
        series.write(rows, 'e', 'f', 1, matters);
        return matters;
    }

    /** Takes all of them away, so that nothing of the day comes upon them. */
    void clear() throws SQLException {
        series.delete(OF_THE_MATTERS.stream().map(table -> table + " where " + ofTheBureau(table)).toList());
    }

    private static String ofTheBureau(String table) {
        return switch (table) {
            case "suggestion" -> "bureau_id = :bureau";
            case "case_access" -> "case_id in (select s.id from suggestion s where s.bureau_id = :bureau)";
            case "publication", "rating", "folded_sentence", "promised_item" ->
                "reply_id in (select r.id from reply r where r.bureau_id = :bureau)";
            default -> "suggestion_id in (select s.id from suggestion s where s.bureau_id = :bureau)";
        };
    }
}
