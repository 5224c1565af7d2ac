package io.yinuo.directory.internal;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.KindSettings;
import io.yinuo.shared.InvalidInput;

/** What a bureau may settle for itself: names that fit a letterhead, and terms that the law still allows (rule T2). */
public final class SettingsPolicy {

    /** 代表法 art. 51: at most six months, also for a complex matter. */
    private static final int MOST_MONTHS = 6;

    private static final int MOST_DAYS = 365;

    private SettingsPolicy() {}

    /** @throws InvalidInput naming each setting that is missing, too long or out of bounds */
    static void check(BureauSettings settings) {
        var check = new InvalidInput.Check().text(settings.name(), "name", 100).text(settings.place(), "place", 60);
        check(check, settings.suggestions(), "suggestions");
        check(check, settings.proposals(), "proposals");
        check.text(settings.contributionPrefix(), "contributionPrefix", 40)
                .that(isWithin(settings.assignmentDays(), MOST_DAYS), "assignmentDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(isWithin(settings.coHandlingDays(), MOST_DAYS), "coHandlingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(
                        isWithin(settings.contributionMonths(), MOST_MONTHS), "contributionMonths", "OUT_OF_BOUNDS", 1,
                        MOST_MONTHS)
                .that(isWithin(settings.rehandlingDays(), MOST_DAYS), "rehandlingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .that(isWithin(settings.ratingDays(), MOST_DAYS), "ratingDays", "OUT_OF_BOUNDS", 1, MOST_DAYS)
                .present(settings.signatureRule(), "signatureRule")
                .present(settings.outcomeSet(), "outcomeSet")
                .done();
    }

    /** @param field under which its settings are named, such as {@code proposals} */
    public static void check(InvalidInput.Check check, KindSettings settings, String field) {
        check.present(settings, field);
        if (settings != null) {
            check.text(settings.documentPrefix(), field + ".documentPrefix", 40)
                    .text(settings.referrer(), field + ".referrer", 100)
                    .text(settings.copies(), field + ".copies", 500)
                    .that(isWithin(settings.replyMonths(), MOST_MONTHS), field + ".replyMonths", "OUT_OF_BOUNDS", 1,
                            MOST_MONTHS);
        }
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }
}
