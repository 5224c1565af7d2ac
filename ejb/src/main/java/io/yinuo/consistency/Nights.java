package io.yinuo.consistency;

import io.yinuo.consistency.internal.NightRows;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The check of every night (夜间检查): made once for each bureau, and kept until the next one for those who see to it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Nights {

    @Inject
    Consistency consistency;

    @Inject
    Callers callers;

    @Inject
    NightRows rows;

    @Inject
    WorkClock clock;

    /**
     * Checks a bureau and keeps what was found.
     *
     * @throws StateConflict {@code NIGHT_CHECKED} when another server did so before
     */
    @RolesAllowed(Roles.ENGINE)
    public ConsistencyReport check(UUID bureauId) {
        if (rows.isKept(bureauId, clock.today())) {
            throw new StateConflict("NIGHT_CHECKED");
        }
        var report = consistency.check(bureauId);
        rows.keep(bureauId, report);
        return report;
    }

    /** What the last one found in the caller's bureau; empty before the first. */
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    public Optional<NightReport> last() {
        return rows.last(callers.current().bureauId());
    }
}
