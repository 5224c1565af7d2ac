package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.LedgerSql;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The ledger of all matters that the caller may see (建议提案台账). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Ledger {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /** One page, filtered and sorted in the database. */
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.SECTION_HEAD,
        Roles.REVIEWER,
        Roles.VICE_DIRECTOR,
        Roles.DIRECTOR,
        Roles.SUPERVISOR,
        Roles.LIAISON
    })
    public PageOf<LedgerLine> find(LedgerQuery query) {
        return new LedgerSql(entities, callers.current(), clock.today()).find(query);
    }
}
