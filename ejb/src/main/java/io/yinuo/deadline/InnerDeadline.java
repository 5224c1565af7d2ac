package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * A day by which the bureau wants to have come so far (局内期限).
 *
 * @param countedFrom the day from which it is counted back, and which it never passes
 * @param set the day that was set for this one case, or null
 * @param version for {@code expectedVersion}
 */
public record InnerDeadline(DeadlineView deadline, LocalDate countedFrom, SetDay set, int version) {}
