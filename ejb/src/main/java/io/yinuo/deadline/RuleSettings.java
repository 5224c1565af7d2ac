package io.yinuo.deadline;

import java.util.List;

/**
 * The rules that count in a bureau (期限规则设置).
 *
 * @param edition counted up with each settlement; 0 as long as the ready-made set counts
 * @param readyMade the set that fills what the bureau has not settled
 */
public record RuleSettings(int edition, RuleSet readyMade, List<DeadlineRule> rules) {

    public RuleSettings {
        rules = List.copyOf(rules);
    }
}
