package io.yinuo.feedback;

import java.util.UUID;

/**
 * Rates a delivered reply (评价答复).
 *
 * @param attitude 办理态度
 * @param result 办理结果
 */
public record RateReply(
        UUID suggestionId, UUID replyId, UUID submitterId, Rating attitude, Rating result, String remark) {}
