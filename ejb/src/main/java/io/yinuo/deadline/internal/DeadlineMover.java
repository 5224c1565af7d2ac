package io.yinuo.deadline.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineMoved;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;

/** Counts one chunk of open deadlines again and moves those that fall on another day, with a note on each. */
@ApplicationScoped
public class DeadlineMover {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    OpenDeadlines open;

    @Inject
    Calendars calendars;

    @Inject
    RuleBooks books;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    Event<DeadlineMoved> moved;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** @return whether there is more to do */
    public boolean countChunk(Recount recount) {
        var chunk = open.chunk(recount.bureauId(), recount.lastId());
        if (chunk.isEmpty()) {
            recount.finish(clock.now());
            return false;
        }
        var calendar = calendars.of(recount.bureauId());
        var book = books.of(recount.bureauId());
        int moves = 0;
        for (OpenDeadline one : chunk) {
            moves += count(one, book, calendar, recount) ? 1 : 0;
        }
        recount.advance(chunk.get(chunk.size() - 1).deadline().id(), chunk.size(), moves);
        return true;
    }

    private boolean count(OpenDeadline one, RuleBook book, WorkingCalendar calendar, Recount recount) {
        var rule = one.rule(book);
        var counted = one.count(rule, calendar);
        var before = one.deadline().dueOn();
        one.deadline().run(counted, rule.source());
        if (counted.dueOn().equals(before)) {
            return false;
        }
        move(one.deadline(), counted, before, recount);
        return true;
    }

    private void move(Deadline deadline, CountedTerm counted, LocalDate before, Recount recount) {
        UUID caseId = deadline.caseId();
        entities.persist(new DeadlineMove(deadline.id(), recount, before, counted.dueOn(), clock.today()));
        if (deadline.isOfTheCase()) {
            suggestions.replyDue(caseId, before, counted.dueOn());
        }
        moved.fire(new DeadlineMoved(caseId, deadline.subjectId(), deadline.kind(), counted.dueOn()));
        entities.flush();
        workItems.redate(caseId);
        trail.note(
                caseId, recount.bureauId(), deadline.id(), Change.set("deadlineKind", deadline.kind()),
                new Change("dueOn", before, counted.dueOn()), Change.set("reference", recount.reference()));
    }
}
