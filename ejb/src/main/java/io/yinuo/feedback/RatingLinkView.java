package io.yinuo.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How one submitter can reach the delivered reply without an account (评价链接).
 *
 * @param withAccount whether the submitter can sign in as well
 * @param expiresOn its last day, or null where none was issued
 * @param wrongTries how many wrong codes were typed in
 * @param rated whether the submitter has rated the reply
 */
public record RatingLinkView(
        UUID replyId,
        UUID submitterId,
        String submitterName,
        boolean withAccount,
        LinkState state,
        LocalDate expiresOn,
        int wrongTries,
        boolean rated) {}
