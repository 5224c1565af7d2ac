package io.yinuo.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day by which something is owed (时限).
 *
 * @param subjectId what owes it, see {@link DeadlineKind}
 * @param startsOn the day from which it is counted, itself not counted
 * @param rule the length that the bureau's configuration gave, as an ISO period such as {@code P3M}
 * @param metOn the day on which it was met, or null
 */
public record DeadlineView(
        UUID id,
        UUID caseId,
        UUID subjectId,
        DeadlineKind kind,
        LocalDate startsOn,
        LocalDate dueOn,
        String rule,
        LocalDate metOn) {

    /** Whether it was missed, or is being missed as of that day. */
    public boolean isLate(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(dueOn);
    }
}
