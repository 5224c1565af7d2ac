package io.yinuo.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A form on paper that was typed in (征询意见表).
 *
 * @param paperId the scan that is offered now
 * @param answeredBy who confirmed it or sent it back, or null
 * @param reason why it was sent back, or null
 * @param mayConfirm whether the caller is the second person
 * @param version for {@code expectedVersion} of the commands
 */
public record RatingFormView(
        UUID id,
        UUID suggestionId,
        String numberLabel,
        String title,
        UUID replyId,
        String documentNumber,
        UUID submitterId,
        String submitterName,
        Rating attitude,
        Rating result,
        String remark,
        LocalDate signedOn,
        UUID paperId,
        RatingFormStatus status,
        String enteredBy,
        Instant enteredAt,
        String answeredBy,
        Instant answeredAt,
        String reason,
        boolean mayConfirm,
        int version) {

    /** Whether it waits for the second person. */
    public boolean isOpen() {
        return status == RatingFormStatus.ENTERED;
    }
}
