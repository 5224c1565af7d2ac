package io.yinuo.drafting.internal;

import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How bureaus weigh the rules of the checklist. */
@ApplicationScoped
public class LetterRuleRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public RuleWeights of(UUID bureauId) {
        return new RuleWeights(
                rows(bureauId).stream().collect(Collectors.toMap(LetterRuleRow::rule, LetterRuleRow::weight)));
    }

    public void settle(UUID bureauId, LetterRule rule, RuleWeight weight) {
        rows(bureauId).stream()
                .filter(row -> row.rule() == rule)
                .findFirst()
                .ifPresentOrElse(
                        row -> row.weigh(weight), () -> entities.persist(new LetterRuleRow(bureauId, rule, weight)));
    }

    private List<LetterRuleRow> rows(UUID bureauId) {
        return entities.createQuery("select r from LetterRuleRow r where r.bureauId = :bureau", LetterRuleRow.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }
}
