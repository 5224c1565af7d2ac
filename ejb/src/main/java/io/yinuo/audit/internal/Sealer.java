package io.yinuo.audit.internal;

import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Links the heads of all chains that grew, every minute and after their commit, so that no command waits for it; not
 * before there are tables.
 */
@Singleton
@DependsOn("Migration")
public class Sealer {

    private static final int MOST_HEADS = 500;

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    /** Seals what is unsealed; on several nodes the row of the seals lets one go first. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void seal() {
        List<AuditChain> grown = em.createQuery(
                        "select c from AuditChain c where c.lastSeq > c.sealedSeq and c.id <> :seals order by c.id",
                        AuditChain.class)
                .setParameter("seals", AuditChain.SEALS)
                .setMaxResults(MOST_HEADS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (grown.isEmpty()) {
            return;
        }
        var heads = grown.stream()
                .map(chain -> new AuditSeal.Head(chain.id(), chain.lastSeq(), chain.lastHash()))
                .toList();
        var seals = em.find(AuditChain.class, AuditChain.SEALS, LockModeType.PESSIMISTIC_WRITE);
        if (seals == null) {
            seals = new AuditChain(AuditChain.SEALS);
            em.persist(seals);
        }
        var at = clock.now().truncatedTo(ChronoUnit.MICROS);
        var seal = new AuditSeal(seals.lastSeq() + 1, at, heads, seals.lastHash());
        em.persist(seal);
        seals.advance(seal.hash());
        grown.forEach(chain -> chain.sealed(chain.lastSeq()));
    }
}
