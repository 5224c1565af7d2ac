package io.yinuo.deadline;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Goes through the deadlines that have something to say, as the application itself, each in a transaction of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignalSweep {

    private static final System.Logger LOG = System.getLogger(SignalSweep.class.getName());

    @Inject
    Signals signals;

    /** One that cannot be raised does not hold up the others; the next pass finds it again. */
    @PermitAll
    public void pass() {
        signals.due().forEach(this::raise);
    }

    private void raise(UUID deadlineId) {
        try {
            signals.raise(deadlineId);
        } catch (StateConflict elsewhere) {
            LOG.log(DEBUG, "Deadline {0}: {1}", deadlineId, elsewhere.code());
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "Deadline " + deadlineId + " waits for the next pass", failure);
        }
    }
}
