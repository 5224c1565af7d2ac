package io.yinuo.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is known when a matter is recorded (收件登记), already checked against the rules of intake.
 *
 * @param partnerUnits other units of the case, empty when there are none
 * @param requests what it asks for, one by one, in order
 */
public record NewMatter(
        UUID bureauId,
        MatterKind kind,
        CongressSession session,
        SuggestionNumber number,
        String title,
        String body,
        HandlingRole handlingRole,
        boolean keyMatter,
        Referral referral,
        boolean consultationWanted,
        DisclosureWish disclosureWish,
        String partnerUnits,
        List<Signature> submitters,
        List<String> requests,
        UUID registeredBy,
        Instant registeredAt) {

    /**
     * Who handed the matter over, when, and by when the reply is owed (交办).
     *
     * @param referrer the organ, such as 市人大常委会代表工委
     */
    public record Referral(String referrer, LocalDate referredOn, LocalDate replyDueOn) {}

    /** One submitter as registered; the first in the list signs first. */
    public record Signature(
            boolean lead, String name, SubmitterKind kind, String delegation, String phone, UUID personId) {}
}
