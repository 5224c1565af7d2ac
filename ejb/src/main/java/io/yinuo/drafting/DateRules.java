package io.yinuo.drafting;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The bureau's days for words that name none (模糊时限规则).
 *
 * @param soonMonths how many months 尽快 allows
 * @param shortlyMonths how many months 近期 allows
 * @param autumnTermEnds the last day of the term that begins in September
 * @param springTermEnds the last day of the term after it
 */
public record DateRules(int soonMonths, int shortlyMonths, MonthDay autumnTermEnds, MonthDay springTermEnds) {

    /** What counts until the bureau has settled its own. */
    public static final DateRules USUAL = new DateRules(6, 3, MonthDay.of(1, 31), MonthDay.of(6, 30));

    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 31);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(8, 31);
    private static final MonthDay WINTER_ENDS = MonthDay.of(2, 29);

    /** Whether both terms end within the year of school, the autumn term first. */
    boolean areTermsInOrder() {
        return autumnTermEnds != null
                && springTermEnds != null
                && (autumnTermEnds.getMonthValue() == 12 || autumnTermEnds.getMonthValue() <= 2)
                && springTermEnds.getMonthValue() >= 5
                && springTermEnds.getMonthValue() <= 7;
    }

    /** The day that the words mean in a letter of that day. */
    public LocalDate day(DateTerm.Found found, LocalDate written) {
        return switch (found.term()) {
            case THIS_YEAR -> YEAR_ENDS.atYear(written.getYear());
            case NEXT_YEAR -> YEAR_ENDS.atYear(written.getYear() + 1);
            case YEAR_AFTER_NEXT -> YEAR_ENDS.atYear(written.getYear() + 2);
            case WITHIN_YEARS -> written.plusYears(found.years());
            case SUMMER -> next(SUMMER_ENDS, written);
            case THIS_TERM -> termEnd(written);
            case NEXT_TERM -> isHoliday(written) ? termEnd(written) : termEnd(termEnd(written).plusDays(1));
            case SHORTLY -> written.plusMonths(shortlyMonths);
            case SOON -> written.plusMonths(soonMonths);
        };
    }

    /** The end of the term of that day; in the holidays that of the one to come. */
    private LocalDate termEnd(LocalDate day) {
        var autumn = next(autumnTermEnds, day);
        var spring = next(springTermEnds, day);
        return autumn.isBefore(spring) ? autumn : spring;
    }

    /** Whether a term ended, and the holidays after it have not. */
    private boolean isHoliday(LocalDate day) {
        return next(SUMMER_ENDS, day).isBefore(next(springTermEnds, day))
                || next(WINTER_ENDS, day).isBefore(next(autumnTermEnds, day));
    }

    private static LocalDate next(MonthDay end, LocalDate day) {
        var thisYear = end.atYear(day.getYear());
        return thisYear.isBefore(day) ? end.atYear(day.getYear() + 1) : thisYear;
    }
}
