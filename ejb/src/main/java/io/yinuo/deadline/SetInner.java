package io.yinuo.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** Sets an inner day for one case. */
public record SetInner(UUID caseId, UUID deadlineId, LocalDate day, String reason, int expectedVersion) {}
