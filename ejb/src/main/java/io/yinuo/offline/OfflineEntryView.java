package io.yinuo.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step that was typed in (线下办理记录).
 *
 * @param subjectId what the step worked on: the suggestion, the assignment, or the reply
 * @param element id of the user task
 * @param decidedAt the moment that the rows of the step bear
 * @param paperId the scan, or null
 * @param confirmedAt when the person named said that it is right, or null
 * @param objection why the person named says that it is wrong, or null
 * @param settlement what the office did about the objection, or null
 * @param others how many entries were typed in together with it, which are answered with it
 */
public record OfflineEntryView(
        UUID id,
        UUID suggestionId,
        String numberLabel,
        String title,
        UUID subjectId,
        String element,
        UUID decidedById,
        String decidedBy,
        LocalDate decidedOn,
        Instant decidedAt,
        String outsideNumber,
        UUID paperId,
        String enteredBy,
        Instant enteredAt,
        Instant confirmedAt,
        String objection,
        Instant objectedAt,
        String settlement,
        String settledBy,
        int others,
        int version) {

    /** Whether the person named has not said yet whether it is right. */
    public boolean isUnanswered() {
        return confirmedAt == null && objection == null;
    }

    /** Whether an objection waits for the office. */
    public boolean isDisputed() {
        return objection != null && settlement == null;
    }
}
