package io.yinuo.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A day by which something is owed (时限).
 *
 * @param subjectId what owes it, see {@link DeadlineKind}
 * @param startsOn the day from which it is counted
 * @param strictOn the last day before it was moved on from a rest day
 * @param metOn the day on which it was met, or null
 * @param beyondCalendar whether it was counted into a year of which no notice was known, or lies in one, so that it may still move
 * @param complex whether the matter is marked as complex, so that the rule for such ones counts (复杂事项)
 */
public record DeadlineView(
        UUID id,
        UUID caseId,
        UUID subjectId,
        DeadlineKind kind,
        LocalDate startsOn,
        LocalDate strictOn,
        LocalDate dueOn,
        LocalDate metOn,
        boolean beyondCalendar,
        boolean complex) {

    /** Whether it was missed, or is being missed as of that day. */
    public boolean isLate(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(dueOn);
    }

    /**
     * Calendar days by which it was met late, or by which it is over as of that day, as lights count them; 0 in time. Whoever is
     * asked to rate is reminded and never late.
     */
    public long daysLate(LocalDate today) {
        return kind.asksADeputy() ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, metOn == null ? today : metOn));
    }
}
