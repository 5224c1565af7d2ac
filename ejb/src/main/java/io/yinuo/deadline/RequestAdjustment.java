package io.yinuo.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for a later day, or for a time that does not count (申请延期、申请中止).
 *
 * @param firstDay from which the term shall stand still; null for an extension
 * @param lastDay the new last day, or the last day on which the term stands still
 */
public record RequestAdjustment(
        UUID caseId, UUID deadlineId, AdjustmentKind kind, LocalDate firstDay, LocalDate lastDay, String reason) {}
