package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rules that a bureau settled, counted up with each settlement. */
@Entity
@Table(name = "deadline_rule_book")
class RuleBookRow {

    @Id
    private UUID bureauId;

    private int edition;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "deadline_rule", joinColumns = @JoinColumn(name = "bureau_id"))
    private Set<RuleRow> rules = new HashSet<>();

    protected RuleBookRow() {}

    RuleBookRow(UUID bureauId) {
        this.bureauId = bureauId;
    }

    void settle(List<DeadlineRule> settled) {
        edition++;
        rules.clear();
        settled.stream().map(RuleRow::of).forEach(rules::add);
    }

    int edition() {
        return edition;
    }

    List<DeadlineRule> rules() {
        return rules.stream().map(RuleRow::rule).toList();
    }
}
