package io.yinuo.drafting;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.internal.DateRulesRows;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.MonthDay;

/** What a bureau settles for words that name no day (模糊时限规则设置). */
@Stateless
public class DateRuleSettings {

    private static final int MOST_MONTHS = 24;

    @Inject
    Callers callers;

    @Inject
    DateRulesRows rows;

    @Inject
    Trail trail;

    /** Those of the caller's bureau, or the usual ones. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public DateRules current() {
        return rows.of(callers.current().bureauId());
    }

    /**
     * Settles them for the sentences that are read from now on; days that stand on a card stay.
     *
     * @param seen what the page showed
     * @throws StateConflict {@code DATE_RULES_CHANGED} when somebody settled others meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("drafting.settleDateRules")
    public void settle(DateRules seen, DateRules rules) {
        var bureauId = callers.current().bureauId();
        trail.about(null, bureauId, bureauId);
        new InvalidInput.Check()
                .that(isAmount(rules.soonMonths()), "soonMonths", "MONTHS_INVALID", MOST_MONTHS)
                .that(isAmount(rules.shortlyMonths()), "shortlyMonths", "MONTHS_INVALID", MOST_MONTHS)
                .present(rules.autumnTermEnds(), "autumnTermEnds")
                .present(rules.springTermEnds(), "springTermEnds")
                .that(rules.areTermsInOrder(), "springTermEnds", "TERMS_INVALID")
                .done();
        var before = rows.of(bureauId);
        if (!before.equals(seen)) {
            throw new StateConflict("DATE_RULES_CHANGED");
        }
        rows.settle(bureauId, rules);
        trail.note(
                null, bureauId, bureauId,
                new Change("soonMonths", before.soonMonths(), rules.soonMonths()),
                new Change("shortlyMonths", before.shortlyMonths(), rules.shortlyMonths()),
                new Change("autumnTermEnds", inWords(before.autumnTermEnds()), inWords(rules.autumnTermEnds())),
                new Change("springTermEnds", inWords(before.springTermEnds()), inWords(rules.springTermEnds())));
    }

    private static String inWords(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private static boolean isAmount(int months) {
        return months >= 1 && months <= MOST_MONTHS;
    }
}
