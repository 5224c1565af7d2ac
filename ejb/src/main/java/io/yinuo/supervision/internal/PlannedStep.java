package io.yinuo.supervision.internal;

import io.yinuo.supervision.Milestone;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A step of the plan in its place. */
@Embeddable
record PlannedStep(int position, String text, LocalDate dueOn, LocalDate doneOn) {

    static PlannedStep of(int position, Milestone milestone) {
        return new PlannedStep(position, milestone.text().strip(), milestone.dueOn(), milestone.doneOn());
    }

    Milestone view() {
        return new Milestone(text, dueOn, doneOn);
    }
}
