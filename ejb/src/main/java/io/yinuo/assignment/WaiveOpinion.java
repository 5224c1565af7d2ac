package io.yinuo.assignment;

import java.util.UUID;

/** Goes on without a section's opinion (免除协办意见). */
public record WaiveOpinion(UUID assignmentId, int expectedVersion, String reason) {}
