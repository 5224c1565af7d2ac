package io.yinuo.sample.internal;

import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which parts of the samples are made. */
@ApplicationScoped
class SampleMarks {

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entityManager;

    @Inject
    private WorkClock clock;

    boolean isMade(String name) {
        return entityManager.find(SampleMark.class, name) != null;
    }

    /** Joins the transaction of what was made. */
    void made(String name) {
        entityManager.persist(new SampleMark(name, clock.now()));
    }
}
