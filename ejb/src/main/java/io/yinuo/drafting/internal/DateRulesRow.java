package io.yinuo.drafting.internal;

import io.yinuo.drafting.DateRules;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.MonthDay;
import java.util.UUID;

/** The days that a bureau has settled for words that name none. */
@Entity
@Table(name = "date_rules")
public class DateRulesRow {

    private static final String YEARLESS = "--";

    @Id
    private UUID bureauId;

    private int soonMonths;

    private int shortlyMonths;

    private String autumnTermEnds;

    private String springTermEnds;

    @Version
    private int version;

    protected DateRulesRow() {}

    public DateRulesRow(UUID bureauId, DateRules rules) {
        this.bureauId = bureauId;
        settle(rules);
    }

    public final void settle(DateRules rules) {
        soonMonths = rules.soonMonths();
        shortlyMonths = rules.shortlyMonths();
        autumnTermEnds = written(rules.autumnTermEnds());
        springTermEnds = written(rules.springTermEnds());
    }

    private static String written(MonthDay day) {
        return day.toString().substring(YEARLESS.length());
    }

    public DateRules rules() {
        return new DateRules(
                soonMonths, shortlyMonths, MonthDay.parse(YEARLESS + autumnTermEnds), MonthDay.parse(YEARLESS + springTermEnds));
    }
}
