package io.yinuo.drafting.internal;

import io.yinuo.drafting.DateRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What each bureau has settled for words that name no day. */
@ApplicationScoped
public class DateRulesRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Those of the bureau, or the usual ones. */
    public DateRules of(UUID bureauId) {
        var row = entities.find(DateRulesRow.class, bureauId);
        return row == null ? DateRules.USUAL : row.rules();
    }

    public void settle(UUID bureauId, DateRules rules) {
        var row = entities.find(DateRulesRow.class, bureauId);
        if (row == null) {
            entities.persist(new DateRulesRow(bureauId, rules));
        } else {
            row.settle(rules);
        }
        entities.flush();
    }
}
