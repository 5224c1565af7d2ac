package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.suggestion.MatterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that count in a bureau (rule T2): its own before those of the ready-made set, and among either the one for
 * the kind of matter before the one for all.
 */
public final class RuleBook {

    private final List<DeadlineRule> own;
    private final List<DeadlineRule> readyMade;

    public RuleBook(List<DeadlineRule> own, List<DeadlineRule> readyMade) {
        this.own = List.copyOf(own);
        this.readyMade = List.copyOf(readyMade);
    }

    /** @throws IllegalStateException when the ready-made set has a gap, which a test keeps from happening */
    public DeadlineRule ruleFor(DeadlineKind kind, MatterKind matter) {
        return find(own, kind, matter)
                .or(() -> find(readyMade, kind, matter))
                .orElseThrow(() -> new IllegalStateException("no rule for " + kind));
    }

    /** Every rule that can be reached: one for each thing, and those for single kinds of matter. */
    public List<DeadlineRule> all() {
        var all = new ArrayList<DeadlineRule>();
        for (DeadlineKind kind : DeadlineKind.values()) {
            var general = ruleFor(kind, null);
            all.add(general);
            for (MatterKind matter : MatterKind.values()) {
                var special = ruleFor(kind, matter);
                if (special.matter() != null) {
                    all.add(special);
                }
            }
        }
        return all;
    }

    private static Optional<DeadlineRule> find(List<DeadlineRule> rules, DeadlineKind kind, MatterKind matter) {
        return exactly(rules, kind, matter).or(() -> exactly(rules, kind, null));
    }

    private static Optional<DeadlineRule> exactly(List<DeadlineRule> rules, DeadlineKind kind, MatterKind matter) {
        return rules.stream().filter(rule -> rule.kind() == kind && rule.matter() == matter).findFirst();
    }
}
