package io.yinuo.web.admin;

import io.yinuo.drafting.LetterRuleView;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** How much one rule of the checklist weighs, as a line of the form. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LetterRule rule;
    private final RuleWeight usual;
    private final RuleWeight seen;
    private RuleWeight weight;

    RuleForm(LetterRuleView view) {
        rule = view.rule();
        usual = view.usual();
        seen = view.weight();
        weight = seen;
    }

    public LetterRule getRule() {
        return rule;
    }

    public RuleWeight getUsual() {
        return usual;
    }

    /** What a bureau may choose for it. */
    public List<RuleWeight> getChoices() {
        return Stream.of(RuleWeight.values()).filter(each -> each.suits(rule)).toList();
    }

    RuleWeight seen() {
        return seen;
    }

    public RuleWeight getWeight() {
        return weight;
    }

    public void setWeight(RuleWeight weight) {
        this.weight = weight;
    }
}
