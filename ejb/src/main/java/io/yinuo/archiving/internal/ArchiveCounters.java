package io.yinuo.archiving.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The rows under whose lock the archive's numbers are drawn; a year's series begins with its first number. */
@ApplicationScoped
public class ArchiveCounters {

    private static final String OPEN =
            """
            insert into ArchiveCounter (series.bureauId, series.year, lastNumber) values (:bureau, :year, 0)
            on conflict do nothing""";

    @PersistenceContext
    EntityManager entities;

    /** The series' counter, locked until the transaction ends; who opens it at the same moment waits for the other. */
    ArchiveCounter lock(ArchiveCounter.Series series) {
        var counter = find(series);
        if (counter != null) {
            return counter;
        }
        entities.createQuery(OPEN)
                .setParameter("bureau", series.bureauId())
                .setParameter("year", series.year())
                .executeUpdate();
        return find(series);
    }

    private ArchiveCounter find(ArchiveCounter.Series series) {
        return entities.find(ArchiveCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
    }
}
