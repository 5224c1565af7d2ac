package io.yinuo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One section's part in a case, with what became of it (承办科室).
 *
 * @param ground why the section was proposed, or null
 * @param objection why the section refused, or null
 * @param dueOn day by which a co-handling section owes its opinion, or null
 */
public record AssignmentView(
        UUID id,
        UUID sectionId,
        String sectionName,
        AssignmentRole role,
        AssignmentStatus status,
        String ground,
        String objection,
        UUID officerId,
        String officerName,
        String opinion,
        String opinionBy,
        Instant opinionAt,
        String waiverReason,
        LocalDate dueOn,
        int version) {

    /** Whether the case had gone on without the opinion when it came. */
    public boolean isLate() {
        return status == AssignmentStatus.WAIVED && opinion != null;
    }

    /** Whether the section may still say what the case went on without. */
    public boolean isWaivedInSilence() {
        return role == AssignmentRole.CO_HANDLER && status == AssignmentStatus.WAIVED && opinion == null;
    }

    /** Whether a co-handling section still owes its opinion. */
    public boolean isAwaited() {
        return role == AssignmentRole.CO_HANDLER
                && (status == AssignmentStatus.APPROVED || status == AssignmentStatus.ACTIVE);
    }
}
