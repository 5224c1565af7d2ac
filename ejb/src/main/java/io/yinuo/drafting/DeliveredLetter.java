package io.yinuo.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reply that was sent before it came here (旧答复).
 *
 * @param organ 发文机关 as the letter names it, or null
 * @param documentNumber 发文字号, or null when the letter does not state it, as all that follows but its date
 * @param signedOn 成文日期
 * @param writtenBy who imports it
 */
public record DeliveredLetter(
        UUID suggestionId,
        UUID bureauId,
        String organ,
        String documentNumber,
        String signatory,
        LocalDate signedOn,
        ReplyOutcome outcome,
        Disclosure disclosure,
        String title,
        String mainRecipient,
        String copies,
        String contactName,
        String contactPhone,
        List<Block> blocks,
        UUID writtenBy) {

    public DeliveredLetter {
        blocks = List.copyOf(blocks);
    }
}
