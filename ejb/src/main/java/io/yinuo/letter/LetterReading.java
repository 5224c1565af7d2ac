package io.yinuo.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * What one letter says (读函结果), in the shape that others rely on.
 *
 * <p>Places count code points of the letter as it was sent, {@code end} exclusive. What the letter does not state is null
 * or empty: nothing is invented.
 *
 * @param cleaned the letter as a person would want to read it
 * @param kind reply, suggestion, referral-notice, plan or other
 * @param matter 建议 or 提案
 */
public record LetterReading(
        String cleaned,
        String kind,
        String matter,
        String issuer,
        String documentNumber,
        String signatory,
        String title,
        Congress congress,
        String matterNumber,
        String matterTitle,
        List<String> addressees,
        String resultClass,
        String disclosure,
        LocalDate date,
        List<String> copies,
        List<Contact> contacts,
        List<Passage> requests,
        List<Measure> measures,
        List<Commitment> commitments,
        List<Figure> figures,
        List<CitedDocument> citedDocuments,
        List<Finding> findings) {

    /** The session at which the matter was raised (届次). */
    public record Congress(String body, String level, Integer term, Integer session, boolean betweenSessions) {}

    /** Who can be asked (联系人). */
    public record Contact(String role, String name, String phone) {}

    /** Words of the letter at their place. */
    public record Passage(int start, int end, String text) {}

    /** A sentence that tells what has been or is being done (措施). */
    public record Measure(int start, int end, String text, List<String> themes) {}

    /**
     * A sentence that promises future work (承诺).
     *
     * @param firmness quantified, deliverable, action, continuing, exploratory or orientation
     * @param owner who is to do it, as the letter names them
     * @param due the last day of the period that the letter names
     */
    public record Commitment(
            int start,
            int end,
            String text,
            List<String> themes,
            String firmness,
            String owner,
            String target,
            LocalDate due) {}

    /** A number with its unit (数据); the comparator is one of {@code = >= <= > < ~}. */
    public record Figure(int start, int end, String text, double value, String unit, String comparator) {}

    /** A document that the letter names (引用文件). */
    public record CitedDocument(int start, int end, String text, String title, String number) {}

    /**
     * What a reviewer would mark (审核意见).
     *
     * @param rule id in the checklist, such as K1
     * @param severity error, warning or hint
     * @param start null when it is about something that is not there
     * @param fix the words to put in place, where that is mechanical
     */
    public record Finding(String rule, String severity, Integer start, Integer end, String message, String fix) {}
}
