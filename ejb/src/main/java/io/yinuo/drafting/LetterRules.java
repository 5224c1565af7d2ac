package io.yinuo.drafting;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.document.LetterForm;
import io.yinuo.drafting.internal.LetterFormRows;
import io.yinuo.drafting.internal.LetterRuleRows;
import io.yinuo.letter.LetterRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Settles what the checklist marks in the letters of a bureau (核稿规则); an administrator does so for the own one. */
@Stateless
public class LetterRules {

    @Inject
    Callers callers;

    @Inject
    LetterRuleRows rows;

    @Inject
    LetterFormRows forms;

    @Inject
    WorkClock clock;

    @Inject
    Trail trail;

    /** Every rule, in the order of the checklist. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LetterRuleView> of(UUID bureauId) {
        requireAdministrator(bureauId);
        var weights = rows.of(bureauId);
        return Stream.of(LetterRule.values())
                .map(rule -> new LetterRuleView(rule, weights.of(rule), RuleWeight.usual(rule)))
                .toList();
    }

    /**
     * Lets rules weigh more, less or nothing from now on (rule C5).
     *
     * @param seen what the administrator saw of these rules before
     * @throws InvalidInput {@code RULE_DEMANDED} for a rule that law or standard demand, {@code RULE_NEVER_BLAMED} for one that
     *     is never more than a hint
     * @throws StateConflict {@code CONCURRENT_CHANGE} when somebody else has settled one of them meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("drafting.settleRules")
    public void settle(UUID bureauId, Map<LetterRule, RuleWeight> seen, Map<LetterRule, RuleWeight> weights) {
        requireAdministrator(bureauId);
        trail.about(null, bureauId, bureauId);
        var before = rows.of(bureauId);
        var check = new InvalidInput.Check();
        weights.forEach((rule, weight) -> check.present(weight, rule.name())
                .that(!rule.isDemanded() || weight == RuleWeight.usual(rule), rule.name(), "RULE_DEMANDED", rule.name())
                .that(rule.isDemanded() || weight == null || weight.suits(rule), rule.name(), "RULE_NEVER_BLAMED", rule.name()));
        check.done();
        trail.note(null, bureauId, bureauId); // also where all stays as it was
        for (var rule : weights.keySet()) {
            if (!Objects.equals(seen.get(rule), before.of(rule))) {
                throw new StateConflict("CONCURRENT_CHANGE");
            }
            if (weights.get(rule) != before.of(rule)) {
                rows.settle(bureauId, rule, weights.get(rule));
                trail.note(
                        null, bureauId, bureauId,
                        Change.set("checkedRule", rule), new Change("ruleWeight", before.of(rule), weights.get(rule)));
            }
        }
    }

    /** In which form the bureau sends its replies. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LetterForm form(UUID bureauId) {
        requireAdministrator(bureauId);
        return forms.of(bureauId, null);
    }

    /**
     * Sends replies in that form from now on; what has its number keeps its own (rule C7).
     *
     * @param seen as the administrator saw it before
     * @throws StateConflict {@code CONCURRENT_CHANGE} when somebody else has chosen meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("drafting.chooseForm")
    public void choose(UUID bureauId, LetterForm seen, LetterForm form) {
        requireAdministrator(bureauId);
        trail.about(null, bureauId, bureauId);
        new InvalidInput.Check().present(form, "form").done();
        var before = forms.of(bureauId, null);
        if (before != seen) {
            throw new StateConflict("CONCURRENT_CHANGE");
        }
        forms.add(bureauId, form, clock.now());
        trail.note(null, bureauId, bureauId, new Change("letterForm", before, form));
    }

    private void requireAdministrator(UUID bureauId) {
        if (!callers.current().holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
    }
}
