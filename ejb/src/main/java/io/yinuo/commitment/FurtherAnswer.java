package io.yinuo.commitment;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A further reply as far as one promise goes (再次答复).
 *
 * @param kept whether it says that the promise was kept, or else that it cannot be
 * @param documentNumber null before it is allotted, like {@code signedOn} before the signature
 * @param outcome the class of the result from then on (办理结果类别), null as long as none is chosen
 */
public record FurtherAnswer(
        UUID commitmentId,
        UUID replyId,
        ReplyStatus status,
        boolean kept,
        String documentNumber,
        LocalDate signedOn,
        ReplyOutcome outcome) {

    /** Whether its submitters have it. */
    public boolean isGiven() {
        return status == ReplyStatus.DELIVERED;
    }
}
