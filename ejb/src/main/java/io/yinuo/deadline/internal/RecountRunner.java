package io.yinuo.deadline.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.deadline.Recounts;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Carries recounts on as the application itself, each chunk in a transaction of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecountRunner {

    private static final System.Logger LOG = System.getLogger(RecountRunner.class.getName());

    @Inject
    Recounts recounts;

    @PermitAll
    public void finish(UUID recountId) {
        boolean more = true;
        while (more) {
            more = advance(recountId);
        }
    }

    /** A chunk that fails, as after a race against somebody's command, waits for the next round and holds up no other bureau. */
    private boolean advance(UUID recountId) {
        try {
            return recounts.advance(recountId);
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "Recount " + recountId + " waits for the next round", failure);
            return false;
        }
    }
}
