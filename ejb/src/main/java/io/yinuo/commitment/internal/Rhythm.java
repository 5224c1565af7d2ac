package io.yinuo.commitment.internal;

import java.time.LocalDate;

/** When the owner of a promise reports (报告频次), and when it is looked back at (rule PR6). */
final class Rhythm {

    private static final int MONTHS = 3;
    private static final int DAYS_OF_KEY_MATTER = 15;
    private static final int DAYS_BEFORE_DUE = 14;
    private static final int MONTHS_TO_LOOK_BACK = 6;
    private static final int MONTHS_OF_OPEN_ENDED = 12;

    private Rhythm() {}

    /**
     * Quarterly, half-monthly for key matters, once a year without a day, and before the day on which it is due.
     *
     * @param dueOn null when there is no day
     */
    static LocalDate nextReport(LocalDate today, LocalDate dueOn, boolean keyMatter) {
        var usual = keyMatter
                ? today.plusDays(DAYS_OF_KEY_MATTER)
                : today.plusMonths(dueOn == null ? MONTHS_OF_OPEN_ENDED : MONTHS);
        var eve = dueOn == null ? null : dueOn.minusDays(DAYS_BEFORE_DUE);
        return eve != null && eve.isAfter(today) && eve.isBefore(usual) ? eve : usual;
    }

    static LocalDate lookBack(LocalDate verifiedOn) {
        return verifiedOn.plusMonths(MONTHS_TO_LOOK_BACK);
    }
}
