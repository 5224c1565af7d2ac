package io.yinuo.workflow.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.CaseAccessChanged;
import io.yinuo.workflow.CaseHolders;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Case access as rows. */
@Stateless
@Local(CaseAccess.class)
@PermitAll
public class CaseAccessTable implements CaseAccess {

    private static final String SIGHT =
            "select count(a) from CaseAccessRow a where a.caseId = :caseId and a.holderId in :holders";

    private static final String SEEN =
            "select distinct a.caseId from CaseAccessRow a where a.caseId in :caseIds and a.holderId in :holders";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<CaseAccessChanged> changes;

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void open(UUID caseId, UUID holderId) {
        if (entities.find(CaseAccessRow.class, new CaseAccessRow.Key(caseId, holderId)) == null) {
            entities.persist(new CaseAccessRow(caseId, holderId));
            changes.fire(new CaseAccessChanged(caseId));
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void close(UUID caseId, UUID holderId) {
        var open = entities.find(CaseAccessRow.class, new CaseAccessRow.Key(caseId, holderId));
        if (open != null) {
            entities.remove(open);
            entities.flush();
            changes.fire(new CaseAccessChanged(caseId));
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void closeToAll(UUID caseId) {
        entities.createQuery("select a from CaseAccessRow a where a.caseId = :caseId", CaseAccessRow.class)
                .setParameter("caseId", caseId)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
        changes.fire(new CaseAccessChanged(caseId));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return isOpen(actor, caseId, CaseHolders::of);
    }

    @Override
    public Set<UUID> seenOf(Actor actor, Collection<UUID> caseIds) {
        if (actor.isSystem() || caseIds.isEmpty()) {
            return Set.copyOf(caseIds);
        }
        return Set.copyOf(entities.createQuery(SEEN, UUID.class)
                .setParameter("caseIds", caseIds)
                .setParameter("holders", CaseHolders.of(actor))
                .getResultList());
    }

    @Override
    public void requireSight(Actor actor, UUID caseId) {
        require(maySee(actor, caseId));
    }

    @Override
    public boolean maySeeByRole(Actor actor, UUID caseId) {
        return isOpen(actor, caseId, CaseHolders::byRole);
    }

    @Override
    public void requireSightByRole(Actor actor, UUID caseId) {
        require(maySeeByRole(actor, caseId));
    }

    @Override
    public boolean isInside(Actor actor, UUID caseId) {
        return isOpen(actor, caseId, CaseHolders::inside);
    }

    @Override
    public void requireInside(Actor actor, UUID caseId) {
        require(isInside(actor, caseId));
    }

    private boolean isOpen(Actor actor, UUID caseId, Function<Actor, Set<UUID>> holders) {
        if (actor.isSystem()) {
            return true;
        }
        return entities.createQuery(SIGHT, Long.class)
                        .setParameter("caseId", caseId)
                        .setParameter("holders", holders.apply(actor))
                        .getSingleResult()
                > 0;
    }

    private static void require(boolean sight) {
        if (!sight) {
            throw new NotFound("CASE_UNKNOWN");
        }
    }
}
