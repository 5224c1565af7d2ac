package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.internal.LadderRows;
import io.yinuo.directory.Callers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Settles when deadlines make themselves heard (提醒与催办安排); an administrator does so for the own bureau. */
@Stateless
public class Ladders {

    @Inject
    Callers callers;

    @Inject
    LadderRows rows;

    @Inject
    Trail trail;

    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Ladder of(UUID bureauId) {
        requireAdministrator(bureauId);
        return rows.of(bureauId);
    }

    /**
     * Settles it anew; what was raised stays, what comes goes by the new days.
     *
     * @param seen as the administrator saw it before
     * @throws StateConflict {@code CONCURRENT_CHANGE} when somebody else has settled it meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("deadline.settleLadder")
    public void settle(UUID bureauId, Ladder seen, Ladder ladder) {
        requireAdministrator(bureauId);
        trail.about(null, bureauId, bureauId);
        ladder.check();
        var before = rows.of(bureauId);
        if (!before.equals(seen)) {
            throw new StateConflict("CONCURRENT_CHANGE");
        }
        rows.settle(bureauId, ladder);
        trail.note(null, bureauId, bureauId, new Change("signalLadder", inWords(before), inWords(ladder)));
    }

    private static String inWords(Ladder ladder) {
        return "-%d / +%d / +%d / +%d, %s".formatted(
                ladder.remindBefore(), ladder.urgeAfter(), ladder.superviseAfter(), ladder.circulateAfter(), ladder.inner());
    }

    private void requireAdministrator(UUID bureauId) {
        if (!callers.current().holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
    }
}
