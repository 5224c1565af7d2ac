package io.yinuo.signoff.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes the first row of a series in a transaction of its own, so that the row can be locked by whoever numbers. */
@Stateless
public class CounterOpening {

    @PersistenceContext
    EntityManager entities;

    /** Fails when another transaction opened the series at the same moment; the row is there then. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(DocumentCounter.Series series) {
        if (entities.find(DocumentCounter.class, series) == null) {
            entities.persist(new DocumentCounter(series));
            entities.flush();
        }
    }
}
