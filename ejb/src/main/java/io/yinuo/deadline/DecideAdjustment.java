package io.yinuo.deadline;

/**
 * A leader's decision on an adjustment (审批期限调整).
 *
 * @param note wanted where it is refused
 */
public record DecideAdjustment(String taskId, boolean approved, String note) {}
