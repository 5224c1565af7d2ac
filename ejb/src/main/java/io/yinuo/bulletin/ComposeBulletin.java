package io.yinuo.bulletin;

import java.time.LocalDate;

/**
 * Composes a paper from the data (起草通报、年度总结).
 *
 * @param firstDay of the period; of a summary the first day of its year
 * @param lastDay not after today; of a summary of the running year the last day of that year
 */
public record ComposeBulletin(BulletinKind kind, LocalDate firstDay, LocalDate lastDay) {

    /** The summary of a year. */
    public static ComposeBulletin ofYear(int year) {
        return new ComposeBulletin(BulletinKind.YEAR_SUMMARY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
