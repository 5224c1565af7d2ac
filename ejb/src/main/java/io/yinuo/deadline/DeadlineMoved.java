package io.yinuo.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A deadline falls on another day than before (期限变动). */
public record DeadlineMoved(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate dueOn) {}
