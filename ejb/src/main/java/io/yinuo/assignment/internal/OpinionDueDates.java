package io.yinuo.assignment.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineMoved;
import io.yinuo.deadline.DeadlinesMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the days on assignments, outside units and lines of sheets when their deadlines move. */
@ApplicationScoped
class OpinionDueDates {

    @Inject
    AssignmentRows rows;

    @Inject
    OutsideUnitRows units;

    @Inject
    SheetRows sheets;

    /** What the case itself contributes is no unit's and has no row here. */
    void keep(@Observes DeadlinesMoved moved) {
        var opinions = moved.days(DeadlineKind.CO_HANDLING, DeadlineMoved::subjectId);
        rows.all(opinions.keySet()).forEach(row -> row.beDueOn(opinions.get(row.id())));
        var contributions = moved.days(DeadlineKind.CONTRIBUTION, DeadlineMoved::subjectId);
        units.all(contributions.keySet()).forEach(unit -> unit.beDueOn(contributions.get(unit.id())));
        var claims = moved.days(DeadlineKind.CLAIM, DeadlineMoved::caseId);
        sheets.openOf(claims.keySet()).forEach(line -> line.beClaimedBy(claims.get(line.suggestionId())));
    }
}
