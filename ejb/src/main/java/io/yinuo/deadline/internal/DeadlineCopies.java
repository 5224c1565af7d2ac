package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineMoved;
import io.yinuo.deadline.DeadlinesMoved;
import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.suggestion.ReplyDueMoved;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Takes along what repeats the days of deadlines that moved: the matter, whoever is asked, the open steps. */
@ApplicationScoped
public class DeadlineCopies {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    Event<DeadlinesMoved> told;

    public void follow(Deadline deadline, LocalDate before) {
        follow(List.of(new Moved(deadline, before)));
    }

    /** Each kind of copy is read once and written once, however many deadlines have moved. */
    public void follow(List<Moved> moved) {
        suggestions.replyDue(moved.stream().filter(one -> one.deadline().isOfTheCase()).map(DeadlineCopies::ofReply).toList());
        told.fire(new DeadlinesMoved(moved.stream().map(DeadlineCopies::told).toList()));
        entities.flush();
        workItems.redate(moved.stream().map(one -> one.deadline().caseId()).collect(Collectors.toSet()));
    }

    private static ReplyDueMoved ofReply(Moved one) {
        return new ReplyDueMoved(one.deadline().caseId(), one.before(), one.deadline().dueOn());
    }

    private static DeadlineMoved told(Moved one) {
        var deadline = one.deadline();
        return new DeadlineMoved(deadline.caseId(), deadline.subjectId(), deadline.kind(), deadline.dueOn());
    }
}
