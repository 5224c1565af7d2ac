package io.yinuo.feedback;

import java.time.Instant;
import java.util.UUID;

/** A rating with its source (评价). */
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
        Instant ratedAt) {}
