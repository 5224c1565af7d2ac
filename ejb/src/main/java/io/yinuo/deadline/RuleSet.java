package io.yinuo.deadline;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.OutcomeSet;

/** A ready-made set of deadline rules (成套期限规则). */
public enum RuleSet {
    NATIONAL,
    ZHEJIANG;

    /** The set by which a bureau counts as long as it has settled nothing of its own. */
    public static RuleSet of(BureauView bureau) {
        return bureau.outcomeSet() == OutcomeSet.ZHEJIANG ? ZHEJIANG : NATIONAL;
    }
}
