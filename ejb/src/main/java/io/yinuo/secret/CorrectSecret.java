package io.yinuo.secret;

import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was recorded of a secret matter is put right (登记更正).
 *
 * @param numberText as printed; 第 and 号 around it are taken off
 * @param mistake why
 */
public record CorrectSecret(
        UUID id,
        int expectedVersion,
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        LocalDate receivedOn,
        SecretMistake mistake) {

    /** All that is recorded, as if it were registered so. */
    public RegisterSecret recorded() {
        return new RegisterSecret(kind, sessionLabel, betweenSessions, numberText, receivedOn, null);
    }
}
