package io.yinuo.assignment;

import java.util.UUID;

/** The lead section takes the case and names who drafts (科室认领). */
public record AcceptAssignment(String taskId, UUID officerId) {}
