package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * The reply deadline of a matter and whether the matter is marked as complex (复杂事项).
 *
 * @param reason why it is marked, or null
 * @param otherRule the rule that would count if the mark were set, or taken off; null where the bureau has none for complex
 *     matters, and once the reply is delivered
 * @param otherDay the day on which the reply would then be due, with what was granted; null where there is no rule
 * @param version for {@code expectedVersion}
 */
public record ComplexMatter(
        DeadlineView deadline, String reason, DeadlineRule otherRule, LocalDate otherDay, int version) {}
