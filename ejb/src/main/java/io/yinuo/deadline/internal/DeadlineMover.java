package io.yinuo.deadline.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

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
    DeadlineCopies copies;

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
        var deadline = one.deadline();
        var before = deadline.dueOn();
        deadline.run(rule.term(), rule.source(), deadline.startsOn(), calendar);
        if (deadline.dueOn().equals(before)) {
            return false;
        }
        move(deadline, before, recount);
        return true;
    }

    private void move(Deadline deadline, LocalDate before, Recount recount) {
        entities.persist(new DeadlineMove(deadline.id(), recount, before, deadline.dueOn(), clock.today()));
        copies.follow(deadline, before);
        trail.note(
                deadline.caseId(), recount.bureauId(), deadline.id(), Change.set("deadlineKind", deadline.kind()),
                new Change("dueOn", before, deadline.dueOn()), Change.set("reference", recount.reference()));
    }
}
