package io.yinuo.contribution;

import io.yinuo.suggestion.UnitChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An opinion that was sent, with what came of it (会办意见).
 *
 * @param leadUnit to whom it went
 * @param lateReason why it went after its term, or null
 * @param filedBy null until the lead unit's reply is filed, as all that follows from it
 * @param jointReplyPaperId the paper that holds the reply, or null when no copy came
 */
public record ContributionView(
        UUID replyId,
        String leadUnit,
        UnitChannel channel,
        LocalDate sentOn,
        String receiver,
        String lateReason,
        String sentBy,
        LocalDate jointReplyOn,
        String jointReplyNumber,
        UUID jointReplyPaperId,
        String jointReplyNote,
        String filedBy,
        Instant filedAt) {}
