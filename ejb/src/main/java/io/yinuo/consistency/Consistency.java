package io.yinuo.consistency;

import io.yinuo.consistency.internal.CheckRun;
import io.yinuo.deadline.ProvisionalDays;
import io.yinuo.deadline.ProvisionalYear;
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

    /** By then the notice of the next year has long been out. */
    private static final int SOON_DAYS = 10;

    @Inject
    CheckRun checks;

    @Inject
    ProvisionalDays provisionalDays;

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
        var provisional = provisionalDays.of(bureauId);
        var findings = Stream.of(checks.all(bureauId), beyondCalendar(provisional), failedJobs(bureauId))
                .flatMap(each -> each)
                .toList();
        return new ConsistencyReport(clock.now(), checks.openCases(bureauId), findings, provisional);
    }

    /** A year that comes near; one that is farther away is only told of. */
    private Stream<Finding> beyondCalendar(List<ProvisionalYear> years) {
        var soon = clock.today().plusDays(SOON_DAYS);
        return years.stream()
                .filter(year -> year.firstDueOn().isBefore(soon))
                .map(year -> new Finding(FindingKind.BEYOND_CALENDAR, null, null, null, String.valueOf(year.year()), null));
    }

    /** Those that the engine has given up. */
    private Stream<Finding> failedJobs(UUID bureauId) {
        return jobs.ofBureau(bureauId).stream().filter(job -> job.retriesLeft() == 0).map(job -> {
            var matter = job.suggestionId() == null ? null : suggestions.get(job.suggestionId());
            return new Finding(
                    FindingKind.FAILED_JOB, job.suggestionId(), matter == null ? null : matter.numberText(),
                    matter == null ? null : matter.title(), job.element(), null);
        });
    }
}
