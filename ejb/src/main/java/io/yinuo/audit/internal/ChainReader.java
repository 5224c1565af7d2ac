package io.yinuo.audit.internal;

import io.yinuo.audit.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads chains, entries and seals. */
@ApplicationScoped
public class ChainReader {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    public List<TrailEntry> entries(UUID chainId) {
        return entries(chainId, 0, Integer.MAX_VALUE).stream().map(AuditEntry::view).toList();
    }

    /** The next entries after a position. */
    List<AuditEntry> entries(UUID chainId, long after, int most) {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainId = :chain and e.seq > :after order by e.seq",
                        AuditEntry.class)
                .setParameter("chain", chainId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    AuditEntry entry(UUID chainId, long seq) {
        return em.find(AuditEntry.class, new AuditEntry.Place(chainId, seq));
    }

    AuditChain chain(UUID chainId) {
        return em.find(AuditChain.class, chainId);
    }

    List<UUID> chainIds() {
        return em.createQuery("select c.id from AuditChain c where c.id <> :seals order by c.id", UUID.class)
                .setParameter("seals", AuditChain.SEALS)
                .getResultList();
    }

    List<AuditSeal> seals(long after, int most) {
        return em.createQuery("select s from AuditSeal s where s.seq > :after order by s.seq", AuditSeal.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets what was read, so that a long walk needs no more memory than one step of it. */
    void forget() {
        em.clear();
    }
}
