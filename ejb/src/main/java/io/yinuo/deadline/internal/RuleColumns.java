package io.yinuo.deadline.internal;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.MonthDay;

/**
 * A term with its source as columns.
 *
 * @param latest as month and day, such as 06-30, or null
 */
@Embeddable
record RuleColumns(
        int amount,
        @Enumerated(EnumType.STRING) TermUnit unit,
        boolean countsFirstDay,
        @Enumerated(EnumType.STRING) RollOver rollOver,
        String latest,
        String source) {

    private static final String SHORT = "--";

    static RuleColumns of(Term term, String source) {
        var latest = term.latestText();
        return new RuleColumns(
                term.amount(), term.unit(), term.countsFirstDay(), term.rollOver(), latest.isEmpty() ? null : latest, source);
    }

    Term term() {
        return new Term(
                amount, unit, countsFirstDay, rollOver, latest == null ? null : MonthDay.parse(SHORT + latest));
    }
}
