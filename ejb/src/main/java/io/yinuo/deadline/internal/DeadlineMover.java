package io.yinuo.deadline.internal;

import static java.util.stream.Collectors.groupingBy;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts one chunk of open deadlines again and moves those that fall on another day, with a note on each. */
@ApplicationScoped
public class DeadlineMover {

    /** So many rows go to the database in one message. */
    private static final int BATCH = 500;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    OpenDeadlines open;

    @Inject
    InnerDays innerDays;

    @Inject
    Calendars calendars;

    @Inject
    RuleBooks books;

    @Inject
    DeadlineCopies copies;

    @Inject
    MoveNotes notes;

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
        entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        var inner = open.innerOf(chunk);
        var moved = count(chunk, inner, recount.bureauId());
        move(moved, recount);
        recount.advance(chunk.get(chunk.size() - 1).deadline().id(), chunk.size() + owed(inner), moved.size());
        return true;
    }

    private List<Moved> count(List<OpenDeadline> chunk, Map<UUID, List<Deadline>> inner, UUID bureauId) {
        var calendar = calendars.of(bureauId);
        var book = books.of(bureauId);
        var moved = new ArrayList<Moved>();
        for (OpenDeadline one : chunk) {
            var rule = one.rule(book);
            var deadline = one.deadline();
            var before = deadline.dueOn();
            deadline.run(rule.term(), rule.source(), deadline.startsOn(), calendar);
            if (!deadline.dueOn().equals(before)) {
                moved.add(new Moved(deadline, before));
            }
            if (one.isOfReply()) {
                var there = inner.getOrDefault(deadline.caseId(), List.of());
                moved.addAll(innerDays.follow(deadline, one.status(), there, one.innerPlan(book, calendar)));
            }
        }
        return moved;
    }

    private static int owed(Map<UUID, List<Deadline>> inner) {
        return (int) inner.values().stream().flatMap(List::stream).filter(one -> one.metOn() == null).count();
    }

    private void move(List<Moved> moved, Recount recount) {
        if (moved.isEmpty()) {
            return;
        }
        moved.stream()
                .collect(groupingBy(one -> one.deadline().caseId()))
                .forEach((caseId, days) -> trail.note(caseId, recount.bureauId(), caseId, changes(days, recount)));
        copies.follow(moved);
        notes.write(moved, recount);
    }

    /** All that moves in one case is one entry of its trail: the reply takes its inner days along. */
    private static Change[] changes(List<Moved> days, Recount recount) {
        return Stream.concat(
                        days.stream().flatMap(one -> Stream.of(
                                Change.set("deadlineKind", one.deadline().kind()),
                                new Change("dueOn", one.before(), one.deadline().dueOn()))),
                        Stream.of(Change.set("reference", recount.reference())))
                .toArray(Change[]::new);
    }
}
