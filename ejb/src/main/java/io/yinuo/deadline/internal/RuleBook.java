package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.suggestion.MatterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that count in a bureau (rule T2): its own before those of the ready-made set, and among either the one for
 * the kind of matter before the one for all. A complex matter goes by a rule for complex ones where there is any (rule T23).
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
        return find(kind, matter, false).orElseThrow(() -> new IllegalStateException("no rule for " + kind));
    }

    /** The rule for complex matters, if there is any, or else the ordinary one. */
    public DeadlineRule ruleFor(DeadlineKind kind, MatterKind matter, boolean complex) {
        return complex ? complexRuleFor(kind, matter).orElseGet(() -> ruleFor(kind, matter)) : ruleFor(kind, matter);
    }

    /** What counts only for complex matters; most things have nothing of the kind. */
    public Optional<DeadlineRule> complexRuleFor(DeadlineKind kind, MatterKind matter) {
        return find(kind, matter, true);
    }

    /** Every rule that can be reached: one for each thing, those for single kinds of matter, and those for complex ones. */
    public List<DeadlineRule> all() {
        var all = new ArrayList<DeadlineRule>();
        for (DeadlineKind kind : DeadlineKind.RULED) {
            var general = ruleFor(kind, null);
            all.add(general);
            complexRuleFor(kind, null).ifPresent(all::add);
            for (MatterKind matter : MatterKind.values()) {
                var special = ruleFor(kind, matter);
                if (special.matter() != null) {
                    all.add(special);
                }
                complexRuleFor(kind, matter).filter(rule -> rule.matter() != null).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<DeadlineRule> find(DeadlineKind kind, MatterKind matter, boolean complex) {
        return find(own, kind, matter, complex).or(() -> find(readyMade, kind, matter, complex));
    }

    private static Optional<DeadlineRule> find(
            List<DeadlineRule> rules, DeadlineKind kind, MatterKind matter, boolean complex) {
        return exactly(rules, kind, matter, complex).or(() -> exactly(rules, kind, null, complex));
    }

    private static Optional<DeadlineRule> exactly(
            List<DeadlineRule> rules, DeadlineKind kind, MatterKind matter, boolean complex) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.matter() == matter && rule.complex() == complex)
                .findFirst();
    }
}
