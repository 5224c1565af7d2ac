package io.yinuo.archiving.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Opens a year's series in a transaction of its own, so that whoever numbers next finds a row to lock. */
@Stateless
public class ArchiveCounterOpening {

    @PersistenceContext
    EntityManager entities;

    /** Fails when another transaction opened the series at the same moment; the row is there then. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(ArchiveCounter.Series series) {
        if (entities.find(ArchiveCounter.class, series) == null) {
            entities.persist(new ArchiveCounter(series));
            entities.flush();
        }
    }
}
