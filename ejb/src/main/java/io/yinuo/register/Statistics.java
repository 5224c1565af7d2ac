package io.yinuo.register;

import io.yinuo.calendar.Years;
import io.yinuo.directory.Callers;
import io.yinuo.register.internal.StatisticsSql;
import io.yinuo.shared.InvalidInput;
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
import java.util.Map;

/**
 * The figures that reports give (统计): office, leaders and those who press from outside read those of their bureau, sections
 * their own (rule ST3).
 */
@Stateless
@RolesAllowed({
    Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR, Roles.SUPERVISOR,
    Roles.LIAISON
})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Statistics {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /**
     * Each rate over all that is asked for, and group for group (rule ST1).
     *
     * @throws InvalidInput {@code YEAR_OUT_OF_BOUNDS} for a year that is none
     */
    public StatisticsReport of(StatisticsQuery asked) {
        if (asked.year() != null) {
            Years.check(asked.year(), "year");
        }
        return sql().of(asked);
    }

    /** The years in which matters were referred, the latest first. */
    public List<Integer> years() {
        return sql().years();
    }

    /** The sessions to which matters belong. */
    public List<String> sessions() {
        return sql().sessions();
    }

    /** The themes by which promises and matters are put in order, names by codes. */
    public Map<String, String> themes() {
        return sql().themes();
    }

    private StatisticsSql sql() {
        return new StatisticsSql(entities, callers.current(), clock.today());
    }
}
