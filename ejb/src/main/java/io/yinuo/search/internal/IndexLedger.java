package io.yinuo.search.internal;

import io.yinuo.search.IndexState;
import io.yinuo.shared.Actor;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
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

    /** @param bureauId whose people are named */
    public IndexState state(UUID bureauId) {
        var latest = entities.createQuery("select r from IndexRebuild r order by r.requestedAt desc", IndexRebuild.class)
                .setMaxResults(1)
                .getResultStream()
                .map(rebuild -> rebuild.view(bureauId))
                .findFirst();
        return new IndexState(count(), indexed(), count("SearchMark m"), latest.orElse(null));
    }

    long indexed() {
        return Search.session(entities).search(SearchDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }

    public boolean isRebuilding() {
        return count("IndexRebuild r where r.finishedAt is null") > 0;
    }

    /** How many documents should be found. */
    public long count() {
        return rows.count();
    }

    /** Somebody asks for a rebuild. */
    public void ask(Actor by) {
        entities.persist(new IndexRebuild(by.name(), by.bureauId(), rows.countOfCases(), clock.recordedAt()));
    }

    /** The application finds that it needs one. */
    void askItself() {
        entities.persist(new IndexRebuild(null, null, rows.countOfCases(), clock.recordedAt()));
    }

    private long count(String what) {
        return entities.createQuery("select count(*) from " + what, Long.class).getSingleResult();
    }
}
