package io.yinuo.deadline.internal;

import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.deadline.RecountView;
import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored recounts and the moves that they made. */
@ApplicationScoped
public class RecountRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    WorkClock clock;

    /** The recount, for this transaction alone. */
    public Recount locked(UUID id) {
        return entities.find(Recount.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<RecountView> latest(UUID bureauId) {
        return entities.createQuery("select r from Recount r where r.bureauId = :bureau order by r.begunAt desc, r.id", Recount.class)
                .setParameter("bureau", bureauId)
                .setMaxResults(1)
                .getResultStream()
                .map(Recount::view)
                .findFirst();
    }

    /** Those that are not finished, oldest first. */
    public List<UUID> unfinished() {
        return entities.createQuery("select r.id from Recount r where r.finishedAt is null order by r.begunAt", UUID.class)
                .getResultList();
    }

    /** Notes why the deadlines of one case were counted again, on each that fell on another day. */
    public void note(Collection<Moved> moved, RecountCause cause, String reference) {
        moved.stream()
                .filter(one -> !one.before().equals(one.deadline().dueOn()))
                .map(one -> new DeadlineMove(one, clock.today(), cause, reference))
                .forEach(entities::persist);
    }

    /** The moves of a deadline, oldest first. */
    public List<PastMove> movesOf(UUID deadlineId) {
        return entities.createQuery(
                        "select m from DeadlineMove m where m.deadlineId = :deadline order by m.movedOn, m.position",
                        DeadlineMove.class)
                .setParameter("deadline", deadlineId)
                .getResultStream()
                .map(DeadlineMove::view)
                .toList();
    }

    /** What a deadline that is owed no longer has been through goes with it; the trail keeps it. */
    public void forgetMovesOf(UUID deadlineId) {
        entities.createQuery("delete from DeadlineMove m where m.deadlineId = :deadline")
                .setParameter("deadline", deadlineId)
                .executeUpdate();
    }
}
