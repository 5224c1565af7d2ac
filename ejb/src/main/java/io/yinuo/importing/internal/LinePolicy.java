package io.yinuo.importing.internal;

import io.yinuo.importing.MendLine;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an old letter must say before a case is made of it, and how much may be typed (rules IM1, IM2). */
final class LinePolicy {

    static final int MOST_TITLE = 300;
    static final int MOST_SESSION = 80;
    static final int MOST_DEPUTIES = 500;
    static final int MOST_DOCUMENT_NUMBER = 80;
    /** Parts what fills the places of one message. */
    static final String BETWEEN_PARTS = "\u001F";
    private static final int MOST_NAME = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1954, 9, 15);

    private LinePolicy() {}

    /** What fills the places of one message, as it is stored; null where there is nothing to fill. */
    static String joined(List<?> parts) {
        var joined = parts.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_PARTS));
        return joined.isEmpty() ? null : joined;
    }

    /**
     * The first thing without which there is no case.
     *
     * @param dated the day of the letter, or of the referral where a table has no other
     */
    static Optional<String> missing(MatterKind kind, String title, LocalDate dated, LocalDate today) {
        if (kind == null) {
            return Optional.of("IMPORT_KIND_MISSING");
        }
        if (title.isBlank()) {
            return Optional.of("IMPORT_TITLE_MISSING");
        }
        if (dated == null) {
            return Optional.of("IMPORT_DATE_MISSING");
        }
        return dated.isAfter(today) || dated.isBefore(EARLIEST) ? Optional.of("IMPORT_DATE_IMPOSSIBLE") : Optional.empty();
    }

    /** @throws InvalidInput naming each part that is wrong */
    static void check(MendLine typed, LocalDate today) {
        var number = SuggestionNumber.of(typed.numberText());
        new InvalidInput.Check()
                .present(typed.kind(), "kind")
                .text(typed.title(), "title", MOST_TITLE)
                .optionalText(typed.sessionLabel(), "sessionLabel", MOST_SESSION)
                .that(number.isMissing() || number.isPlausible(), "numberText", "NUMBER_SHAPE")
                .optionalText(typed.documentNumber(), "documentNumber", MOST_DOCUMENT_NUMBER)
                .optionalText(String.join("、", typed.deputies()), "deputies", MOST_DEPUTIES)
                .that(typed.deputies().stream().allMatch(each -> each.strip().length() <= MOST_NAME), "deputies", "TOO_LONG", MOST_NAME, 0)
                .that(typed.signedOn() == null || !typed.signedOn().isAfter(today) && !typed.signedOn().isBefore(EARLIEST), "signedOn", "IMPORT_DATE_IMPOSSIBLE")
                .done();
    }
}
