package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.DueSql;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What falls due in a month, of all matters that the caller may see (到期日历). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class DueCalendar {

    /** More than this nobody reads on one sheet. */
    public static final int MOST = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /** What is still owed by a day of the month, in the order of the days, at most {@link #MOST}. */
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
    public List<DueItem> of(DueQuery query) {
        return new DueSql(entities, callers.current(), clock.today()).find(query, MOST);
    }
}
