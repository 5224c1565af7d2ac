package io.yinuo.deadline.internal;

import io.yinuo.calendar.CalendarChanged;
import io.yinuo.deadline.RecountCause;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Orders a recount in the very transaction that changes the calendar or the rules; an older one has nothing left to do. */
@ApplicationScoped
class RecountStarter {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    OpenDeadlines open;

    @Inject
    WorkClock clock;

    void order(@Observes CalendarChanged changed) {
        order(changed.bureauId(), RecountCause.CALENDAR, changed.year().notice());
    }

    void order(@Observes RulesChanged changed) {
        order(changed.bureauId(), RecountCause.RULES, String.valueOf(changed.edition()));
    }

    private void order(UUID bureauId, RecountCause cause, String reference) {
        entities.createQuery("select r from Recount r where r.bureauId = :bureau and r.finishedAt is null", Recount.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .forEach(older -> older.finish(clock.now()));
        entities.persist(new Recount(bureauId, cause, reference, open.count(bureauId), clock.now()));
    }
}
