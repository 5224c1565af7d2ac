package io.yinuo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An extension or suspension as it stands (期限调整).
 *
 * @param firstDay of a suspension; null for an extension
 * @param lastDay the new last day, or the last day of the suspension
 * @param decidedBy null until a leader has decided
 * @param answeredOn null until the referrer has answered, as what follows it
 * @param dueBefore the last day before it took effect, or null
 * @param dueAfter the last day since it took effect, or null
 * @param resumedOn the first day that counted again, or null
 * @param version for {@code expectedVersion} of a withdrawal
 */
public record AdjustmentView(
        UUID id,
        UUID caseId,
        UUID deadlineId,
        DeadlineKind deadlineKind,
        AdjustmentKind kind,
        AdjustmentStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        String decisionNote,
        LocalDate answeredOn,
        String answeredBy,
        String answerDocument,
        String answerNote,
        LocalDate dueBefore,
        LocalDate dueAfter,
        LocalDate resumedOn,
        int version) {}
