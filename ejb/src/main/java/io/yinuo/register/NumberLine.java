package io.yinuo.register;

import io.yinuo.signoff.NumberStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document number with the letter that bears or bore it (文号登记).
 *
 * @param documentNumber as printed
 * @param outside whether another office system gave it (外部系统文号)
 * @param signedOn 成文日期 of the letter as it stands, null when it is not signed
 * @param reason why it was kept or voided, or null
 * @param releasedBy who did so, or null
 */
public record NumberLine(
        String documentNumber,
        NumberStatus status,
        boolean outside,
        UUID suggestionId,
        String numberText,
        String title,
        LocalDate signedOn,
        Instant allottedAt,
        String reason,
        String releasedBy,
        Instant releasedAt) {}
