package io.yinuo.feedback;

import java.util.UUID;

/**
 * Rates a delivered reply (评价答复).
 *
 * @param attitude 办理态度
 * @param result 办理结果
 * @param source what the liaison says it comes from, or null; a form on paper goes through {@link RatingForms}, and a
 *     submitter's own word is always {@code DEPUTY}
 */
public record RateReply(
        UUID suggestionId,
        UUID replyId,
        UUID submitterId,
        Rating attitude,
        Rating result,
        String remark,
        RatingSource source) {

    /** A rating that somebody gives for oneself. */
    public RateReply(
            UUID suggestionId, UUID replyId, UUID submitterId, Rating attitude, Rating result, String remark) {
        this(suggestionId, replyId, submitterId, attitude, result, remark, null);
    }
}
