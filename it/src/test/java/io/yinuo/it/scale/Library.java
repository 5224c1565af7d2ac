package io.yinuo.it.scale;

import io.yinuo.it.stage.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answered matters of one bureau with their letter and its promise, which make three documents each, written by SQL.
 *
 * <p>Each bears the words of a theme and of a place, of which every combination of two characters is its own. The bureau sees
 * all, 基教科 every fourth, the deputy every tenth; every ninth letter is not yet delivered.
 */
@ApplicationScoped
class Library {

    /** Documents of a matter. */
    static final int EACH = 3;

    private static final String THEMES = "课后服务作业管理校外培训劳动实践食堂安全校车运行教师轮岗";
    private static final String TOWNS = "清溪白沙石塘龙潭云岭枫林梅岗竹坞金滩银杏柳湾松坪荷浦桂峰兰汀青渚乌桥赤崖碧泉紫垌";
    private static final String QUARTERS = "东街西坊南巷北埠上村下庄中社前园后苑里弄";
    private static final int THEME = 4;
    private static final int HALF = 2;

    private static final String THEME_OF = "substr('" + THEMES + "', 1 + 4 * mod(n, 7), 4)";
    private static final String PLACE_OF = "substr('" + TOWNS + "', 1 + 2 * mod(n, 20), 2)"
            + " || substr('" + QUARTERS + "', 1 + 2 * mod(n / 20, 10), 2)";

    private static final List<String> ROWS = List.of(
            """
            insert into suggestion (id, bureau_id, kind, session_label, between_sessions, number_text, number_key, number_value,
              title, body, handling_role, key_matter, referrer, referred_on, consultation_wanted, disclosure_wish, partner_units,
              status, lead_section_id, officer_id, reply_due_on, registered_by, registered_at, version)
            select :s, :bureau, 'SUGGESTION', 'meeting', false, 'L' || n, 'L' || n, n, '关于' || {PLACE} || {THEME} || '的建议',
              {PLACE} || '有三所学校，家长反映' || {THEME} || '做得不够，各校办法不一，经费也没有着落。请在两年内统一做法、增加投入，并把进展告诉家长。第'
                || n || '件。', 'SOLE', false, '某市人大常委会', cast(:today as date) - cast(mod(n, 900) as integer), false, 'AGREES', '',
              'CLOSED', case when mod(n, 4) = 0 then :section else :other end, :officer, :today, :officer, current_timestamp, 0
            from :series
            """,
            "insert into case_access (case_id, holder_id) select :s, :bureau from :series",
            "insert into case_access (case_id, holder_id) select :s, case when mod(n, 4) = 0 then :section else :other end from :series",
            "insert into case_access (case_id, holder_id) select :s, :deputy from :series where mod(n, 10) = 0",
            """
            insert into reply (id, suggestion_id, bureau_id, kind, ordinal, status, title, main_recipient, outcome, disclosure, copies,
              document_number, dispatched_text, signed_on, current_version, sign_off_round, edits, version)
            select :id1, :s, :bureau, 'FIRST', 1, case when mod(n, 9) = 0 then 'NUMBERED' else 'DELIVERED' end,
              '关于第' || n || '号建议的答复', '代表', 'A', 'PUBLIC', '', '测〔' || n || '〕',
              'yinuo-reply' || chr(9) || '1' || chr(10) || 'H1' || chr(9) || '一、关于' || {THEME} || chr(10)
                || 'BODY' || chr(9) || {PLACE} || '三所学校已排定计划，今年投入' || mod(n, 500) || '万元，由我局和镇政府各出一半，每学期公布一次进展。'
                || chr(10) || 'BODY' || chr(9) || '下一步我局将按季度检查，把做得好的办法推广到各校。' || chr(10),
              cast(:today as date) - cast(mod(n, 800) as integer), 1, 1, 0, 0 from :series
            """,
            """
            insert into commitment (id, reply_id, suggestion_id, bureau_id, position, block_id, exact_words, due_kind, status, stage,
              recorded_at, version)
            select :id2, :id1, :s, :bureau, 0, :id2, '两年内' || {PLACE} || '三所学校都做到' || {THEME} || '有人管、有记录。', 'UNDATED', 'EXPLAINED', 'ENDED',
              current_timestamp, 0 from :series
            """);

    @Inject
    private Series series;

    /** Writes as many matters as these documents need. */
    void fill(int documents) throws SQLException {
        var rows = ROWS.stream().map(each -> each.replace("{PLACE}", PLACE_OF).replace("{THEME}", THEME_OF)).toList();
        series.write(rows, '8', '9', 1, (documents + EACH - 1) / EACH);
    }

    /** Words that a seventh of the documents bear. */
    static List<String> themes() {
        return parts(THEMES, THEME);
    }

    /** Words that one in two hundred bears. */
    static List<String> places() {
        return parts(TOWNS, HALF).stream()
                .flatMap(town -> parts(QUARTERS, HALF).stream().map(quarter -> town + quarter))
                .toList();
    }

    private static List<String> parts(String words, int length) {
        return IntStream.range(0, words.length() / length).mapToObj(i -> words.substring(i * length, (i + 1) * length)).toList();
    }
}
