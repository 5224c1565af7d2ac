package io.yinuo.search.internal;

import io.yinuo.search.IndexState;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.mapper.orm.Search;

/** What is known of the index: how much there should be, how much there is, and the rebuilds that were asked for. */
@ApplicationScoped
public class IndexLedger {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    WorkClock clock;

    public IndexState state() {
        var latest = entities.createQuery("select r from IndexRebuild r order by r.requestedAt desc", IndexRebuild.class)
                .setMaxResults(1)
                .getResultStream()
                .map(IndexRebuild::view)
                .findFirst();
        return new IndexState(rows.count(), indexed(), count("SearchMark m"), latest.orElse(null));
    }

    long indexed() {
        return Search.session(entities).search(SearchDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }

    public boolean isRebuilding() {
        return count("IndexRebuild r where r.finishedAt is null") > 0;
    }

    /** @param by null for the application itself */
    public void ask(String by) {
        entities.persist(new IndexRebuild(by, rows.countOfCases(), clock.recordedAt()));
    }

    private long count(String what) {
        return entities.createQuery("select count(*) from " + what, Long.class).getSingleResult();
    }
}
