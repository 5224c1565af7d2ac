package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * A deadline for which an adjustment can be asked (可以申请调整的时限).
 *
 * @param limit the last day to which it can be moved
 */
public record AdjustableDeadline(DeadlineView deadline, LocalDate limit) {}
