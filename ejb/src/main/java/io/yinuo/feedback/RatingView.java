package io.yinuo.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * A rating with its source (评价).
 *
 * @param enteredBy who entered it; null where nobody was signed in: by a link, or for 未反馈
 */
public record RatingView(
        UUID id,
        UUID replyId,
        UUID submitterId,
        String submitterName,
        Rating attitude,
        Rating result,
        String remark,
        RatingSource source,
        String enteredBy,
        Instant ratedAt) {

    /** Whether the submitter has said nothing yet, in spite of the reminders. */
    public boolean isSilence() {
        return attitude == Rating.NO_FEEDBACK;
    }
}
