package io.yinuo.secret.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes every word of a matter, of its drafts and of its papers out of the rows (rule SE4).
 *
 * <p>Rows that others refer to stay, empty and out of the way of those of other matters; the rest goes. A test holds this list against the schema, so that a column which
 * is added later is either erased or named as one that holds no words of the matter.
 */
@Dependent
public class Erasure {

    private static final String REPLIES = "(select r.id from reply r where r.suggestion_id = :id)";
    private static final String STEPS = "(select t.id from sign_off_step t where t.reply_id in " + REPLIES + ")";
    private static final String VERSIONS = "(select v.id from draft_version v where v.reply_id in " + REPLIES + ")";
    private static final String OF_REPLY = " where reply_id in " + REPLIES;
    private static final String OF_STEP = " where sign_off_step_id in " + STEPS;
    private static final String OF_MATTER = " where suggestion_id = :id";
    private static final String ARCHIVES = "(select a.id from archive_file a" + OF_MATTER + ")";

    /** What was typed in together with a step of the matter hangs on the first of the others from now on (rule OF8). */
    private static final String NEXT_HEAD =
            """
            update offline_entry set entered_with = (
              select o.id from offline_entry o where o.entered_with = offline_entry.entered_with and o.suggestion_id <> :id
              order by o.entered_at, o.id fetch first 1 rows only)
            where suggestion_id <> :id
              and entered_with in (select f.id from offline_entry f where f.suggestion_id = :id)
            """;

    private static final List<String> DROPPED = List.of(
            "delete from joined_matter where suggestion_id = :id or leading_id = :id",
            "delete from merged_double where suggestion_id = :id or kept_id = :id",
            "delete from draft_answer where draft_version_id in " + VERSIONS,
            "delete from finding_answer" + OF_REPLY,
            "delete from promised_item" + OF_REPLY,
            "delete from promised_co_owner" + OF_REPLY,
            "delete from folded_sentence" + OF_REPLY,
            "delete from answered_promise" + OF_REPLY,
            "delete from draft_block where draft_version_id in " + VERSIONS,
            "delete from agreed_promise" + OF_STEP,
            "delete from release_slip" + OF_STEP,
            "delete from publication_block where publication_id in (select b.id from publication b" + OF_REPLY + ")",
            "delete from outside_unit_urging where outside_unit_id in (select u.id from outside_unit u" + OF_MATTER + ")",
            "delete from import_words where line_id in (select l.id from import_line l" + OF_MATTER + ")",
            "delete from import_piece where import_id in (select l.import_id from import_line l" + OF_MATTER + ")",
            "delete from bulletin_line" + OF_MATTER,
            "delete from commitment_report" + OF_MATTER,
            "delete from commitment_check" + OF_MATTER,
            "delete from commitment_change" + OF_MATTER,
            "delete from commitment_explanation" + OF_MATTER,
            "delete from commitment_remark" + OF_MATTER,
            "delete from rating_form" + OF_MATTER,
            "delete from collective_study" + OF_MATTER,
            "delete from supervision_milestone where supervision_id in (select s.id from supervision s" + OF_MATTER + ")",
            "delete from supervision" + OF_MATTER,
            "delete from progress_report" + OF_MATTER,
            "delete from office_remark" + OF_MATTER,
            "delete from satisfaction_poll" + OF_MATTER,
            "delete from archive_item where archive_id in " + ARCHIVES,
            "delete from archive_gap where archive_id in " + ARCHIVES,
            "delete from archive_file" + OF_MATTER,
            "delete from suggestion_request" + OF_MATTER,
            "delete from deadline_adjustment" + OF_MATTER,
            "delete from deadline_signal" + OF_MATTER,
            "delete from notification" + OF_MATTER,
            "delete from search_document" + OF_MATTER,
            "delete from measure_link" + OF_MATTER,
            "delete from outgoing_line" + OF_MATTER,
            "delete from digest_line" + OF_MATTER,
            "delete from deadline_move where deadline_id in (select d.id from deadline d" + OF_MATTER + ")",
            "delete from deadline" + OF_MATTER,
            "delete from paper_piece where paper_id in (select p.id from paper p" + OF_MATTER + ")");

    private static final List<String> EMPTIED = List.of(
            "update suggestion set title = '', body = '', referrer = '', partner_units = '', officer_id = null,"
                    + " number_key = concat('?', cast(id as varchar(36))) where id = :id",
            "update submitter set name = '', delegation = null, phone = null, person_id = null" + OF_MATTER,
            "update assignment set ground = null, objection = null, opinion = null, waiver_reason = null" + OF_MATTER,
            "update consultation set place = null, participants = '', deputy_view = '', agreed_changes = null" + OF_MATTER,
            "update talk_waiver set ground = null" + OF_MATTER,
            "update reply set title = '', main_recipient = '', withholding_ground = null, copies = '', contact_name = null,"
                    + " contact_phone = null, seal_note = null, dispatched_text = null, sha256 = null, recall_reason = null"
                    + OF_MATTER,
            "update reply set status = 'DROPPED'" + OF_MATTER + " and status in ('DRAFTING', 'IN_SIGN_OFF', 'SIGNED', 'NUMBERED')",
            "update draft_version set title = null, main_recipient = null, withholding_ground = null, copies = null,"
                    + " contact_name = null, contact_phone = null" + OF_REPLY,
            "update sign_off_step set note = null" + OF_REPLY,
            "update delivery set receiver = ''" + OF_REPLY,
            "update rating set remark = null" + OF_REPLY,
            "update rating_link set revoked = true" + OF_MATTER,
            "update rating_meeting set place = '', participants = '', outcome = ''" + OF_MATTER,
            "update commitment set exact_words = '', target = null, outside_unit = null, due_phrase = null, dismissal = null, status = 'VOID'" + OF_MATTER,
            "update document_number set void_reason = null" + OF_REPLY,
            "update publication set title = null, main_recipient = null, url = null, note = null, status = 'TAKEN_DOWN', taken_down_at = :now" + OF_REPLY,
            "update contribution set lead_unit = '', receiver = '', late_reason = null, joint_reply_number = null,"
                    + " joint_reply_note = null" + OF_MATTER,
            "update outside_unit set name = cast(id as varchar(36)), contact = null, phone = null, receiver = null,"
                    + " letter_number = null, opinion = null, signer = null, waiver_reason = null, disagreement = null,"
                    + " brought_to = null, settlement = null" + OF_MATTER,
            "update offline_entry set outside_number = null, objection = null, settlement = null" + OF_MATTER,
            NEXT_HEAD,
            "update offline_entry set entered_with = null" + OF_MATTER,
            "update paper set file_name = '', sha256 = '', offered_sha256 = null, withdrawal_reason = null,"
                    + " withdrawn_by = :who, withdrawn_at = :now" + OF_MATTER,
            "update step_move set reason = ''" + OF_MATTER,
            "update hand_over_line set what = ''" + OF_MATTER,
            "update sheet_line set objection = null, ruling = null, return_note = null" + OF_MATTER,
            "update co_objection set reason = null where line_id in (select l.id from sheet_line l" + OF_MATTER + ")",
            "update referral_return set reason = '', proposed_unit = null, answered_by = null, new_unit = null, note = null"
                    + OF_MATTER,
            "update import_line set file_name = '', sha256 = null, session_label = '', number_text = '', title = '',"
                    + " deputies = '', document_number = null, problem_with = null" + OF_MATTER,
            "update work_item set returned_note = null" + OF_MATTER);

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /**
     * Erases the words of the matter, after all that was changed in this transaction is written.
     *
     * @param who takes the papers back
     */
    public void of(UUID suggestionId, UUID who, Instant now) {
        entities.flush();
        statements().forEach(sql -> {
            var statement = entities.createNativeQuery(sql).setParameter("id", suggestionId);
            if (sql.contains(":who")) {
                statement.setParameter("who", who);
            }
            if (sql.contains(":now")) {
                statement.setParameter("now", now);
            }
            statement.executeUpdate();
        });
        entities.clear();
    }

    static List<String> statements() {
        return Stream.concat(DROPPED.stream(), EMPTIED.stream()).toList();
    }
}
