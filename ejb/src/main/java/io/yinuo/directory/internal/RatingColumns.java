package io.yinuo.directory.internal;

import io.yinuo.directory.RatingRule;
import io.yinuo.directory.RatingSettings;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a bureau treats ratings, as columns of its row. */
@Embeddable
class RatingColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_rule")
    private RatingRule rule;

    @Column(name = "rating_reminders")
    private int reminders;

    @Column(name = "rating_rounds")
    private int rounds;

    protected RatingColumns() {}

    RatingColumns(RatingSettings settings) {
        rule = settings.rule();
        reminders = settings.reminders();
        rounds = settings.rounds();
    }

    RatingSettings view() {
        return new RatingSettings(rule, reminders, rounds);
    }
}
