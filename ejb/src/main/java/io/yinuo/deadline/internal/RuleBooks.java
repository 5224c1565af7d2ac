package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.RuleSet;
import io.yinuo.directory.Directory;
import io.yinuo.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The books of rules, one for each bureau that settled rules of its own. */
@ApplicationScoped
public class RuleBooks {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    public RuleBook of(UUID bureauId) {
        return with(bureauId, row(bureauId).map(RuleBookRow::rules).orElse(List.of()));
    }

    /** The book as it would be with these rules for the bureau's own. */
    public RuleBook with(UUID bureauId, List<DeadlineRule> own) {
        return new RuleBook(own, ReadyMadeRules.of(RuleSet.of(directory.bureau(bureauId))));
    }

    /** How often the bureau has settled rules; 0 as long as it counts by the ready-made set. */
    public int edition(UUID bureauId) {
        return row(bureauId).map(RuleBookRow::edition).orElse(0);
    }

    /** @throws StaleVersion when somebody else has settled them meanwhile */
    public void settle(UUID bureauId, int expectedEdition, List<DeadlineRule> rules) {
        StaleVersion.check(expectedEdition, edition(bureauId));
        var row = row(bureauId).orElseGet(() -> {
            var first = new RuleBookRow(bureauId);
            entities.persist(first);
            return first;
        });
        row.settle(rules);
    }

    private Optional<RuleBookRow> row(UUID bureauId) {
        return Optional.ofNullable(entities.find(RuleBookRow.class, bureauId));
    }
}
