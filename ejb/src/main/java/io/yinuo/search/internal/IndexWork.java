package io.yinuo.search.internal;

import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;

/**
 * The single steps of the sweep, each in its own transaction: rows first, then the index, then the mark goes.
 *
 * <p>The index is written before the commit. What is killed in between is done again, and documents that were written
 * without their row are found at the next rebuild and not shown until then.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexWork {

    private static final int MARKS = 200;
    private static final int CASES = 100;
    private static final int IDS = 1000;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    IndexLedger ledger;

    @Inject
    WorkClock clock;

    /** @return whether there was something to write */
    public boolean writeMarked() {
        var marks = entities.createQuery("select m from SearchMark m order by m.markedAt", SearchMark.class)
                .setMaxResults(MARKS)
                .getResultList();
        if (marks.isEmpty()) {
            return false;
        }
        rows.countCases(marks.stream().map(SearchMark::suggestionId).filter(Objects::nonNull).distinct().toList());
        if (marks.stream().map(SearchMark::suggestionId).anyMatch(Objects::isNull)) {
            rows.countTheRest();
        }
        marks.forEach(entities::remove);
        rows.write();
        return true;
    }

    /** Asks for a rebuild when the index does not hold as many documents as there are rows, as after the loss of its folder. */
    public void repairWhenApart() {
        if (ledger.indexed() != rows.count() && !ledger.isRebuilding()) {
            ledger.askItself();
        }
    }

    public Optional<UUID> running() {
        return entities.createQuery(
                        "select r from IndexRebuild r where r.finishedAt is null order by r.requestedAt", IndexRebuild.class)
                .setMaxResults(1)
                .getResultStream()
                .map(IndexRebuild::id)
                .findFirst();
    }

    /** Counts up the next matters; after the last of them what belongs to none. */
    public void advance(UUID rebuildId) {
        var rebuild = entities.find(IndexRebuild.class, rebuildId, LockModeType.PESSIMISTIC_WRITE);
        var next = rows.casesAfter(rebuild.lastCase(), CASES);
        if (next.isEmpty()) {
            rebuild.finish(rows.countTheRest(), clock.recordedAt());
        } else {
            rebuild.advance(next, rows.countCases(next));
        }
        rows.write();
    }

    /**
     * Takes out of the index what has no row, a piece at a time.
     *
     * @param first how many documents of the index were looked at
     * @return how many are to be skipped by the next call, or none after the last piece
     */
    public Optional<Integer> clearStrays(int first) {
        var session = Search.session(entities);
        List<String> ids = session.search(SearchDocument.class)
                .select(f -> f.id(String.class))
                .where(f -> f.matchAll())
                .sort(f -> f.indexOrder())
                .fetchHits(first, IDS);
        var strays = rows.without(ids);
        strays.forEach(id -> session.indexingPlan().purge(SearchDocument.class, id, null));
        session.indexingPlan().execute();
        return ids.size() < IDS ? Optional.empty() : Optional.of(first + ids.size() - strays.size());
    }
}
