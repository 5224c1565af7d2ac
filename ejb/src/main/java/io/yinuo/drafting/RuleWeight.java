package io.yinuo.drafting;

import io.yinuo.letter.LetterRule;
import java.util.Locale;

/** How much a bureau lets a rule of the checklist weigh (规则轻重). */
public enum RuleWeight {
    ERROR,
    WARNING,
    HINT,
    /** 停用: nothing is marked. */
    OFF;

    /** Whether a bureau may let the rule weigh so: what law or standard demand stays, and some are never more than a hint. */
    public boolean suits(LetterRule rule) {
        return rule.isDemanded() ? this == usual(rule) : !rule.isNeverBlamed() || this == HINT || this == OFF;
    }

    /** As the checklist has it. */
    public static RuleWeight usual(LetterRule rule) {
        return valueOf(rule.severity().toUpperCase(Locale.ROOT));
    }
}
