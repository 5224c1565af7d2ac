package io.yinuo.register;

import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One matter in the ledger (建议提案台账).
 *
 * @param submitters how many deputies put their names to it
 * @param light of the reply's deadline; null once the reply is delivered
 * @param consultations how many talks with the deputy are recorded
 * @param replies how many replies there are, so that a second one shows
 * @param attitude and {@code result}: codes of the deciding rating of the latest reply, or null
 */
public record LedgerLine(
        UUID id,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        String leadSubmitter,
        int submitters,
        String referrer,
        LocalDate referredOn,
        HandlingRole handlingRole,
        boolean keyMatter,
        String leadSection,
        String officer,
        LocalDate replyDueOn,
        Light light,
        SuggestionStatus status,
        int consultations,
        int replies,
        String documentNumber,
        LocalDate signedOn,
        String outcome,
        String disclosure,
        String attitude,
        String result,
        int commitments) {}
