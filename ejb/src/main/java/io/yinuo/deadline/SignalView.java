package io.yinuo.deadline;

import io.yinuo.notification.NoticeKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One stage of a deadline that made itself heard (提醒、催办、督办、通报).
 *
 * @param subjectId what owes it, see {@link DeadlineKind}; null once it is owed no longer
 * @param dueOn the day that comes near or was missed
 * @param decidedBy who released or dismissed it, or null
 * @param words what was added on the release, or the reason of a dismissal, or null
 * @param version for {@code expectedVersion} of the decision
 */
public record SignalView(
        UUID id,
        UUID caseId,
        UUID subjectId,
        String numberText,
        String title,
        DeadlineKind deadlineKind,
        NoticeKind stage,
        LocalDate dueOn,
        SignalStatus status,
        LocalDate raisedOn,
        String decidedBy,
        String words,
        int version) {}
