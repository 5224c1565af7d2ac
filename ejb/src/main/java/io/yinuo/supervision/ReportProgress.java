package io.yinuo.supervision;

import java.time.LocalDate;
import java.util.UUID;

/** Reports how far a key matter has come (阶段报告). */
public record ReportProgress(UUID suggestionId, LocalDate reportedOn, String text) {}
