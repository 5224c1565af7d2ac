package io.yinuo.web.deadline;

import io.yinuo.drafting.DateRuleSettings;
import io.yinuo.drafting.DateRules;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;

/** The bureau's days for words that name none (模糊时限规则). */
@Named
@ViewScoped
public class DateRulesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YEARLESS = "--";

    @Inject
    DateRuleSettings settings;

    @Inject
    Notices notices;

    private int soonMonths;
    private int shortlyMonths;
    private String autumnTermEnds;
    private String springTermEnds;
    private int seenSoon;
    private int seenShortly;
    private MonthDay seenAutumn;
    private MonthDay seenSpring;

    @PostConstruct
    void load() {
        var rules = settings.current();
        seenSoon = rules.soonMonths();
        seenShortly = rules.shortlyMonths();
        seenAutumn = rules.autumnTermEnds();
        seenSpring = rules.springTermEnds();
        soonMonths = seenSoon;
        shortlyMonths = seenShortly;
        autumnTermEnds = typed(seenAutumn);
        springTermEnds = typed(seenSpring);
    }

    @TellsRefusals
    public String save() {
        var seen = new DateRules(seenSoon, seenShortly, seenAutumn, seenSpring);
        settings.settle(
                seen,
                new DateRules(
                        soonMonths, shortlyMonths, day(autumnTermEnds, "autumnTermEnds"), day(springTermEnds, "springTermEnds")));
        notices.done("dateRules.saved");
        return "/admin/deadlineRules?faces-redirect=true";
    }

    private static String typed(MonthDay day) {
        return day.toString().substring(YEARLESS.length());
    }

    private static MonthDay day(String typed, String field) {
        try {
            return MonthDay.parse(YEARLESS + typed);
        } catch (DateTimeException noDay) {
            throw new InvalidInput(field, "MONTH_DAY_INVALID");
        }
    }

    public int getSoonMonths() {
        return soonMonths;
    }

    public void setSoonMonths(int soonMonths) {
        this.soonMonths = soonMonths;
    }

    public int getShortlyMonths() {
        return shortlyMonths;
    }

    public void setShortlyMonths(int shortlyMonths) {
        this.shortlyMonths = shortlyMonths;
    }

    public String getAutumnTermEnds() {
        return autumnTermEnds;
    }

    public void setAutumnTermEnds(String autumnTermEnds) {
        this.autumnTermEnds = autumnTermEnds;
    }

    public String getSpringTermEnds() {
        return springTermEnds;
    }

    public void setSpringTermEnds(String springTermEnds) {
        this.springTermEnds = springTermEnds;
    }
}
