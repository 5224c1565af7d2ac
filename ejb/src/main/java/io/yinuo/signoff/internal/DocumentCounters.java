package io.yinuo.signoff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * The rows under whose lock document numbers are drawn.
 *
 * <p>A series begins with its first number, in the transaction that draws it. It must not ask for a connection beside
 * the one of the caller: a morning's first numberings would wait for each other's until the pool gives up.
 */
@ApplicationScoped
public class DocumentCounters {

    private static final String OPEN =
            """
            insert into DocumentCounter (series.bureauId, series.prefix, series.year, lastNumber)
            values (:bureau, :prefix, :year, 0)
            on conflict do nothing""";

    @PersistenceContext
    EntityManager entities;

    /** The series' counter, locked until the transaction ends; who opens it at the same moment waits for the other. */
    DocumentCounter lock(DocumentCounter.Series series) {
        var counter = find(series);
        if (counter != null) {
            return counter;
        }
        entities.createQuery(OPEN)
                .setParameter("bureau", series.bureauId())
                .setParameter("prefix", series.prefix())
                .setParameter("year", series.year())
                .executeUpdate();
        return find(series);
    }

    private DocumentCounter find(DocumentCounter.Series series) {
        return entities.find(DocumentCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
    }
}
