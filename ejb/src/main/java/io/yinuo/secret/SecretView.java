package io.yinuo.secret;

import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A secret matter as it is known here (涉密件).
 *
 * @param section name of the lead section, or null
 * @param dueOn the day by which the reply is owed, by the bureau's rules of now
 * @param settledBy name of who handled it, or null
 * @param ground why it was taken out of the ordinary matters, or null when it was registered as secret
 */
public record SecretView(
        UUID id,
        UUID bureauId,
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        LocalDate receivedOn,
        LocalDate dueOn,
        UUID sectionId,
        String section,
        SecretStatus status,
        LocalDate settledOn,
        String settledBy,
        SecretGround ground,
        String recordedBy,
        int version) {

    /** As it is spoken of: 第12号. */
    public String numberLabel() {
        return new SuggestionNumber(numberText).label();
    }

    public boolean isOpen() {
        return status != SecretStatus.SETTLED;
    }
}
