package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineMoved;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Takes along what repeats the day of a deadline that moved: the matter, whoever is asked, the open steps. */
@ApplicationScoped
public class DeadlineCopies {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    Event<DeadlineMoved> moved;

    public void follow(Deadline deadline, LocalDate before) {
        if (deadline.isOfTheCase()) {
            suggestions.replyDue(deadline.caseId(), before, deadline.dueOn());
        }
        moved.fire(new DeadlineMoved(deadline.caseId(), deadline.subjectId(), deadline.kind(), deadline.dueOn()));
        entities.flush();
        workItems.redate(deadline.caseId());
    }
}
