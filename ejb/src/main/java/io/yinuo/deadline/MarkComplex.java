package io.yinuo.deadline;

import java.util.UUID;

/** Marks a matter as complex, or takes the mark off; either for a stated reason (复杂事项). */
public record MarkComplex(UUID caseId, String reason, int expectedVersion) {}
