package io.yinuo.consistency.internal;

import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.NightReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The nights that are kept; of each bureau the last one. */
@ApplicationScoped
public class NightRows {

    private static final String OF_BUREAU = "select n from Night n where n.bureauId = :bureau ";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Whether another server has checked the bureau in that night, or this one before it was started again. */
    public boolean isKept(UUID bureauId, LocalDate day) {
        return !entities.createQuery(OF_BUREAU + "and n.checkedOn = :day", Night.class)
                .setParameter("bureau", bureauId)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the night in the place of those before it; of two servers the key lets one do so. */
    public void keep(UUID bureauId, ConsistencyReport report) {
        var before = nights(bureauId);
        entities.persist(new Night(bureauId, report));
        entities.flush();
        before.forEach(entities::remove);
    }

    public Optional<NightReport> last(UUID bureauId) {
        return nights(bureauId).stream().findFirst().map(Night::view);
    }

    private List<Night> nights(UUID bureauId) {
        return entities.createQuery(OF_BUREAU + "order by n.checkedOn desc", Night.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }
}
