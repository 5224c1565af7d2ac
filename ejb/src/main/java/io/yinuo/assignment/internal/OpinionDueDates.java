package io.yinuo.assignment.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the day on the assignment, the outside unit or the line of a sheet when its deadline moves. */
@ApplicationScoped
class OpinionDueDates {

    @Inject
    AssignmentRows rows;

    @Inject
    OutsideUnitRows units;

    @Inject
    SheetRows sheets;

    void keep(@Observes DeadlineMoved moved) {
        if (moved.kind() == DeadlineKind.CO_HANDLING) {
            rows.get(moved.subjectId()).beDueOn(moved.dueOn());
        }
        if (moved.kind() == DeadlineKind.CONTRIBUTION && !moved.subjectId().equals(moved.caseId())) {
            units.get(moved.subjectId()).beDueOn(moved.dueOn());
        }
        if (moved.kind() == DeadlineKind.CLAIM) {
            sheets.openOf(moved.caseId()).ifPresent(line -> line.beClaimedBy(moved.dueOn()));
        }
    }
}
