package io.yinuo.archiving.internal;

import io.yinuo.directory.ArchivePattern;
import io.yinuo.directory.Directory;
import io.yinuo.shared.WorkClock;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Gives the numbers of the archive, one after the other in a year of the bureau (档号, rule AR4). */
@ApplicationScoped
public class ArchiveNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ArchiveCounterOpening counters;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    public String next(UUID bureauId) {
        int year = clock.today().getYear();
        var pattern = new ArchivePattern(directory.bureau(bureauId).archivePattern());
        return pattern.render(year, lock(new ArchiveCounter.Series(bureauId, year)).next());
    }

    private ArchiveCounter lock(ArchiveCounter.Series series) {
        var counter = entities.find(ArchiveCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            open(series);
            counter = entities.find(ArchiveCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
        }
        return counter;
    }

    private void open(ArchiveCounter.Series series) {
        try {
            counters.open(series);
        } catch (EJBException openedMeanwhile) {
            if (entities.find(ArchiveCounter.class, series) == null) {
                throw openedMeanwhile;
            }
        }
    }
}
