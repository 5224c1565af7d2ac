package io.yinuo.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How far a key matter had come (阶段报告). */
public record ProgressReportView(UUID id, LocalDate reportedOn, String text, String recordedBy, Instant recordedAt) {}
