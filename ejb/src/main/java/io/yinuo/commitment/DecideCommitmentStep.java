package io.yinuo.commitment;

/**
 * A leader decides on a change or an explanation (审批变更、说明).
 *
 * @param note required where it is refused
 */
public record DecideCommitmentStep(String taskId, boolean approved, String note) {}
