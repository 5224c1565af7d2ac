package io.yinuo.secret.internal;

import io.yinuo.secret.RegisterSecret;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;

/** What must be recorded of a secret matter, and that nothing more can be (rule SE1). */
public final class SecretPolicy {

    private static final int MOST_SESSION = 80;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private SecretPolicy() {}

    /** @throws InvalidInput naming each field that is missing, too long or impossible */
    public static void check(RegisterSecret typed, LocalDate today) {
        var day = typed.receivedOn();
        boolean numbered = typed.numberText() != null && !typed.numberText().isBlank();
        new InvalidInput.Check()
                .present(typed.kind(), "kind")
                .text(typed.sessionLabel(), "sessionLabel", MOST_SESSION)
                .that(numbered, "numberText", "REQUIRED")
                .that(!numbered || SuggestionNumber.of(typed.numberText()).isPlausible(), "numberText", "NUMBER_SHAPE")
                .present(day, "receivedOn")
                .that(day == null || !day.isAfter(today), "receivedOn", "REFERRED_IN_FUTURE", String.valueOf(today))
                .that(day == null || !day.isBefore(EARLIEST), "receivedOn", "REFERRED_TOO_EARLY", EARLIEST.getYear())
                .done();
    }
}
