package io.yinuo.assignment;

/** The lead section says why the case is not its own (提出异议). */
public record ObjectToAssignment(String taskId, String reason) {}
