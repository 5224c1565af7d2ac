package io.yinuo.assignment;

import java.util.UUID;

/**
 * A section says why a line of a sheet is not its own (异议).
 *
 * @param proposedSectionId the section that should have it, or null
 */
public record ObjectToLine(String taskId, String reason, UUID proposedSectionId) {}
