package io.yinuo.assignment;

/**
 * The leader's word on the sheet (批办).
 *
 * @param note required when it goes back
 */
public record DecideAssignment(String taskId, boolean approved, String note) {}
