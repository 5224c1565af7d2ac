package io.yinuo.directory.internal;

import io.yinuo.directory.ArchivePattern;
import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.RatingSettings;
import io.yinuo.shared.InvalidInput;

/** What a bureau may settle for itself: names that fit a letterhead. */
public final class SettingsPolicy {

    private static final int MOST_TIMES = 9;

    private SettingsPolicy() {}

    /** @throws InvalidInput naming each setting that is missing or too long */
    static void check(BureauSettings settings) {
        var check = new InvalidInput.Check().text(settings.name(), "name", 100).text(settings.place(), "place", 60);
        check(check, settings.suggestions(), "suggestions");
        check(check, settings.proposals(), "proposals");
        check.text(settings.contributionPrefix(), "contributionPrefix", 40)
                .present(settings.signatureRule(), "signatureRule")
                .present(settings.outcomeSet(), "outcomeSet")
                .present(settings.studyScope(), "studyScope")
                .text(settings.archivePattern(), "archivePattern", 60)
                .that(new ArchivePattern(settings.archivePattern()).isDistinct(), "archivePattern", "ARCHIVE_PATTERN")
                .present(settings.ratings(), "ratings")
                .present(settings.sheetApprover(), "sheetApprover");
        if (settings.ratings() != null) {
            check(check, settings.ratings());
        }
        check.done();
    }

    private static void check(InvalidInput.Check check, RatingSettings ratings) {
        check.present(ratings.rule(), "ratings.rule")
                .that(isBetween(0, ratings.reminders()), "ratings.reminders", "OUT_OF_BOUNDS", 0, MOST_TIMES)
                .that(isBetween(1, ratings.rounds()), "ratings.rounds", "OUT_OF_BOUNDS", 1, MOST_TIMES);
    }

    private static boolean isBetween(int least, int times) {
        return times >= least && times <= MOST_TIMES;
    }

    /** @param field under which its settings are named, such as {@code proposals} */
    public static void check(InvalidInput.Check check, KindSettings settings, String field) {
        check.present(settings, field);
        if (settings != null) {
            check.text(settings.documentPrefix(), field + ".documentPrefix", 40)
                    .text(settings.referrer(), field + ".referrer", 100)
                    .text(settings.copies(), field + ".copies", 500);
        }
    }
}
