package io.yinuo.consistency;

import io.yinuo.consistency.internal.Check;
import io.yinuo.consistency.internal.Checks;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.StuckJobs;
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

    /** By then the notice of the next year has long been out. */
    private static final int SOON_DAYS = 10;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    StuckJobs jobs;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkClock clock;

    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    public ConsistencyReport check() {
        return check(callers.current().bureauId());
    }

    /** For the nightly run, which no person starts. */
    @RolesAllowed(Roles.ENGINE)
    public ConsistencyReport check(UUID bureauId) {
        var findings = Stream.concat(
                        Checks.ALL.stream().flatMap(check -> run(check, bureauId)), failedJobs(bureauId))
                .toList();
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
        if (check.kind() == FindingKind.BEYOND_CALENDAR) {
            query.setParameter("soon", clock.today().plusDays(SOON_DAYS));
        }
        return ((List<Object[]>) query.getResultList()).stream().map(check::finding);
    }

    /** Those that the engine has given up. */
    private Stream<Finding> failedJobs(UUID bureauId) {
        return jobs.ofBureau(bureauId).stream().filter(job -> job.retriesLeft() == 0).map(job -> {
            var matter = job.suggestionId() == null ? null : suggestions.get(job.suggestionId());
            return new Finding(
                    FindingKind.FAILED_JOB, job.suggestionId(), matter == null ? null : matter.numberText(),
                    matter == null ? null : matter.title(), job.element());
        });
    }
}
