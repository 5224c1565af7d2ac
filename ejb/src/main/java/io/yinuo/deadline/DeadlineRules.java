package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.internal.ReadyMadeRules;
import io.yinuo.deadline.internal.RuleBooks;
import io.yinuo.deadline.internal.RulePolicy;
import io.yinuo.deadline.internal.RulesChanged;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Settles how long each thing takes (期限规则); an administrator does so for the own bureau. */
@Stateless
public class DeadlineRules {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    RuleBooks books;

    @Inject
    Event<RulesChanged> changed;

    @Inject
    Trail trail;

    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RuleSettings settings(UUID bureauId) {
        requireAdministrator(bureauId);
        var set = RuleSet.of(directory.bureau(bureauId));
        return new RuleSettings(books.edition(bureauId), set, books.of(bureauId).all());
    }

    /** The rules of a ready-made set, with the article of each. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DeadlineRule> readyMade(RuleSet set) {
        return ReadyMadeRules.of(set);
    }

    /**
     * Settles the bureau's rules anew; open deadlines are then counted again (rule T10).
     *
     * @throws io.yinuo.shared.InvalidInput naming each rule that the law does not allow (rule T2)
     * @throws io.yinuo.shared.StaleVersion when somebody else has settled them meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("deadline.settleRules")
    public void settle(UUID bureauId, int expectedEdition, List<SettleRule> typed) {
        requireAdministrator(bureauId);
        trail.about(null, bureauId, bureauId);
        var rules = RulePolicy.check(typed);
        var before = inWords(books.of(bureauId).all());
        books.settle(bureauId, expectedEdition, rules);
        changed.fire(new RulesChanged(bureauId, expectedEdition + 1));
        trail.note(null, bureauId, bureauId, new Change("deadlineRules", before, inWords(books.of(bureauId).all())));
    }

    private static List<String> inWords(List<DeadlineRule> rules) {
        return rules.stream()
                .map(rule -> rule.kind() + "/" + (rule.matter() == null ? "*" : rule.matter()) + (rule.complex() ? "/COMPLEX" : "")
                        + ": " + rule.term().amount() + " " + rule.term().unit() + (rule.term().latest() == null ? "" : " ≤ " + rule.term().latestText()))
                .toList();
    }

    private void requireAdministrator(UUID bureauId) {
        if (!callers.current().holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
    }
}
