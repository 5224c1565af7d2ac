package io.yinuo.drafting.internal;

import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import java.util.Map;
import java.util.Optional;

/**
 * How much the rules of the checklist weigh in a bureau (rule C5).
 *
 * @param settled what the bureau settled; every other rule weighs as the checklist has it
 */
public record RuleWeights(Map<LetterRule, RuleWeight> settled) {

    public static final RuleWeights USUAL = new RuleWeights(Map.of());

    public RuleWeights {
        settled = Map.copyOf(settled);
    }

    /** What does not suit the rule counts as its usual weight, whatever was settled before that was so. */
    public RuleWeight of(LetterRule rule) {
        var weight = settled.getOrDefault(rule, RuleWeight.usual(rule));
        return weight.suits(rule) ? weight : RuleWeight.usual(rule);
    }

    /** The finding with its weight here; none where the rule is off. */
    Optional<LetterFinding> weigh(LetterFinding finding) {
        var rule = LetterRule.valueOf(finding.rule());
        var weight = of(rule);
        if (weight == RuleWeight.usual(rule)) {
            return Optional.of(finding);
        }
        return weight == RuleWeight.OFF ? Optional.empty() : Optional.of(finding.weighing(FindingSeverity.valueOf(weight.name())));
    }
}
