package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinStatus;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored papers. */
@ApplicationScoped
public class BulletinRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(Bulletin bulletin) {
        entities.persist(bulletin);
        entities.flush();
    }

    /** @throws NotFound {@code BULLETIN_UNKNOWN} when the bureau has none of that id in one of these states */
    public Bulletin get(UUID id, UUID bureauId, Set<BulletinStatus> statuses) {
        return Optional.ofNullable(id == null ? null : entities.find(Bulletin.class, id))
                .filter(each -> each.bureauId().equals(bureauId) && statuses.contains(each.status()))
                .orElseThrow(() -> new NotFound("BULLETIN_UNKNOWN"));
    }

    /** Those of the bureau in one of these states, the latest first. */
    public List<Bulletin> of(UUID bureauId, Set<BulletinStatus> statuses) {
        return latest(bureauId, statuses).getResultList();
    }

    /** So many of them from this one on. */
    public List<Bulletin> of(UUID bureauId, Set<BulletinStatus> statuses, int first, int most) {
        return latest(bureauId, statuses).setFirstResult(first).setMaxResults(most).getResultList();
    }

    public int count(UUID bureauId, Set<BulletinStatus> statuses) {
        return entities.createQuery("select count(b) from Bulletin b where b.bureauId = :bureau and b.status in :statuses", Long.class)
                .setParameter("bureau", bureauId)
                .setParameter("statuses", statuses)
                .getSingleResult()
                .intValue();
    }

    private TypedQuery<Bulletin> latest(UUID bureauId, Set<BulletinStatus> statuses) {
        return entities.createQuery(
                        "select b from Bulletin b where b.bureauId = :bureau and b.status in :statuses order by b.composedAt desc, b.id",
                        Bulletin.class)
                .setParameter("bureau", bureauId)
                .setParameter("statuses", statuses);
    }
}
