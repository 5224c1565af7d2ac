package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.calendar.Years;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** What a paper and its period must hold (rules BU2, BU3). */
public final class BulletinPolicy {

    private static final int MOST_TITLE = 120;
    private static final int MOST_NUMBER = 80;
    private static final int MOST_TEXT = 2_000;

    private BulletinPolicy() {}

    /** @throws InvalidInput naming each part that is wrong: a period that ends before it begins, or is not over */
    public static void check(ComposeBulletin asked, LocalDate today) {
        var check = new InvalidInput.Check()
                .present(asked.kind(), "kind").present(asked.firstDay(), "firstDay").present(asked.lastDay(), "lastDay");
        if (asked.kind() != null && asked.firstDay() != null && asked.lastDay() != null) {
            boolean year = asked.kind() == BulletinKind.YEAR_SUMMARY;
            check.that(asked.firstDay().getYear() >= Years.FIRST, "firstDay", "YEAR_OUT_OF_BOUNDS", Years.FIRST, today.getYear())
                    .that(!asked.lastDay().isBefore(asked.firstDay()), "lastDay", "PERIOD_BACKWARDS")
                    .that(year || !asked.lastDay().isAfter(today), "lastDay", "PERIOD_NOT_OVER")
                    .that(!year || asked.firstDay().getYear() <= today.getYear(), "firstDay", "YEAR_OUT_OF_BOUNDS", Years.FIRST, today.getYear())
                    .that(!year || isYear(asked), "lastDay", "PERIOD_NO_YEAR");
        }
        check.done();
    }

    private static boolean isYear(ComposeBulletin asked) {
        return asked.firstDay().getDayOfYear() == 1 && asked.lastDay().equals(asked.firstDay().plusYears(1).minusDays(1));
    }

    /** @throws InvalidInput naming each part that is missing or too long */
    public static void check(ReviseBulletin words) {
        new InvalidInput.Check()
                .text(words.title(), "title", MOST_TITLE)
                .optionalText(words.documentNumber(), "documentNumber", MOST_NUMBER)
                .text(words.opening(), "opening", MOST_TEXT)
                .optionalText(words.demands(), "demands", MOST_TEXT)
                .done();
    }
}
