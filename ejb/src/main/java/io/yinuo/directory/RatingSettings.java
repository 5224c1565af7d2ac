package io.yinuo.directory;

/**
 * How a bureau treats ratings (评价设置).
 *
 * @param rule whose rating decides
 * @param reminders how often a submitter is reminded before the answer is taken as 未反馈
 * @param rounds how often a matter is answered again before a talk face to face takes the place of a further reply
 */
public record RatingSettings(RatingRule rule, int reminders, int rounds) {

    /** What counts until a bureau settles otherwise. */
    public static final RatingSettings USUAL = new RatingSettings(RatingRule.LEAD_DECIDES, 2, 2);
}
