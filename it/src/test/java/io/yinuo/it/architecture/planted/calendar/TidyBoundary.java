package io.yinuo.it.architecture.planted.calendar;

import io.yinuo.audit.Trailed;
import io.yinuo.it.architecture.planted.shared.Name;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps every rule, so that a rule which reports everything is found out. */
@Stateless
public class TidyBoundary {

    @PersistenceContext
    EntityManager entities;

    @RolesAllowed("ADMIN")
    @Trailed("calendar.rename")
    public void rename(Name name) {
        entities.persist(name);
    }

    @RolesAllowed("ADMIN")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Name find(String text) {
        return entities.find(Name.class, text);
    }
}
