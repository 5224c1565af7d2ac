package io.yinuo.directory.internal;

import io.yinuo.directory.BureauSettings;
import io.yinuo.shared.InvalidInput;

/** What a bureau may settle for itself: names that fit a letterhead, and terms that the law still allows (rule T2). */
final class SettingsPolicy {

    /** 代表法 art. 51: at most six months, also for a complex matter. */
    private static final int MOST_MONTHS = 6;

    private static final int MOST_DAYS = 365;

    private SettingsPolicy() {}

    /** @throws InvalidInput naming each setting that is missing, too long or out of bounds */
    static void check(BureauSettings settings) {
        new InvalidInput.Check()
                .text(settings.name(), "name", 100)
                .text(settings.place(), "place", 60)
                .text(settings.suggestionPrefix(), "suggestionPrefix", 40)
                .text(settings.proposalPrefix(), "proposalPrefix", 40)
                .that(isWithin(settings.replyMonths(), MOST_MONTHS), "replyMonths", "OUT_OF_BOUNDS", 1, MOST_MONTHS)
                .that(isWithin(settings.assignmentDays(), MOST_DAYS), "assignmentDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(isWithin(settings.coHandlingDays(), MOST_DAYS), "coHandlingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(isWithin(settings.rehandlingDays(), MOST_DAYS), "rehandlingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(isWithin(settings.ratingDays(), MOST_DAYS), "ratingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .present(settings.signatureRule(), "signatureRule")
                .present(settings.outcomeSet(), "outcomeSet")
                .text(settings.defaultCopies(), "defaultCopies", 500)
                .done();
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }
}
