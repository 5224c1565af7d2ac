package io.yinuo.web.statistics;

import io.yinuo.register.Rate;
import java.util.List;

/** What the rates of a part of the page speak of (指标类别). */
public enum RateFamily {
    HANDLING(Rate.HANDLED, Rate.IN_TIME, Rate.TALKED, Rate.PUBLISHED, Rate.PUBLISHED_OF_PUBLIC),
    RATING(Rate.RATED, Rate.SATISFIED, Rate.BASICALLY_SATISFIED, Rate.DISSATISFIED, Rate.ATTITUDE_SATISFIED),
    PROMISES(Rate.KEPT, Rate.KEPT_IN_TIME, Rate.LATE, Rate.EXPLAINED, Rate.FOLDED),
    CLASSES(Rate.CLASS_A, Rate.CLASS_B, Rate.CLASS_C, Rate.CLASS_D),
    ROLES(Rate.SOLE, Rate.LEAD, Rate.CO_HANDLED, Rate.SEPARATE);

    /** Those that are set side by side for each group: the kept promises beside the satisfaction (design §4). */
    public static final List<Rate> COMPARED = List.of(
            Rate.HANDLED, Rate.IN_TIME, Rate.TALKED, Rate.PUBLISHED, Rate.SATISFIED, Rate.KEPT, Rate.FOLDED);

    private final List<Rate> rates;

    RateFamily(Rate... rates) {
        this.rates = List.of(rates);
    }

    public List<Rate> getRates() {
        return rates;
    }
}
