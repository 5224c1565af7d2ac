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

    /** As the checklist has it. */
    public static RuleWeight usual(LetterRule rule) {
        return valueOf(rule.severity().toUpperCase(Locale.ROOT));
    }
}
