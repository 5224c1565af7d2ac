package io.yinuo.consistency;

import io.yinuo.consistency.internal.Check;
import io.yinuo.consistency.internal.Checks;
import io.yinuo.directory.Callers;
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
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether rows, steps and processes of the caller's bureau tell the same (一致性检查).
 *
 * <p>The row says what a case is, the token of the engine where it is; each open case has just the live positions that its
 * status demands. The check reads and mends nothing: what it finds names its remedy.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Consistency {

    private static final int SILENT_DAYS = 14;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    public ConsistencyReport check() {
        return check(callers.current().bureauId());
    }

    /** For the nightly run, which no person starts. */
    @RolesAllowed(Roles.ENGINE)
    public ConsistencyReport check(UUID bureauId) {
        var findings = Checks.ALL.stream().flatMap(check -> run(check, bureauId)).toList();
        var open = (Number) entities.createNativeQuery(Checks.OPEN_CASES)
                .setParameter("bureau", bureauId)
                .getSingleResult();
        return new ConsistencyReport(clock.now(), open.longValue(), findings);
    }

    @SuppressWarnings("unchecked")
    private Stream<Finding> run(Check check, UUID bureauId) {
        var query = entities.createNativeQuery(check.sql(), Object[].class)
                .setParameter("bureau", bureauId)
                .setMaxResults(ConsistencyReport.MOST);
        check.parameters().forEach(query::setParameter);
        if (check.kind() == FindingKind.SIGNAL_MISSING) {
            query.setParameter("silentSince", clock.today().minusDays(SILENT_DAYS));
        }
        return ((List<Object[]>) query.getResultList()).stream().map(check::finding);
    }
}
