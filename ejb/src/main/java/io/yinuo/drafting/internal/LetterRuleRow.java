package io.yinuo.drafting.internal;

import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How a bureau weighs one rule. */
@Entity
@Table(name = "letter_rule")
class LetterRuleRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterRule checkedRule;

    @Enumerated(EnumType.STRING)
    private RuleWeight weight;

    @Version
    private int version;

    protected LetterRuleRow() {}

    LetterRuleRow(UUID bureauId, LetterRule rule, RuleWeight weight) {
        this.id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.checkedRule = rule;
        this.weight = weight;
    }

    void weigh(RuleWeight other) {
        weight = other;
    }

    LetterRule rule() {
        return checkedRule;
    }

    RuleWeight weight() {
        return weight;
    }
}
