package io.yinuo.commitment;

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

/** Goes through the promises for which the day brings something, as the application itself, each in its own transaction. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUpSweep {

    private static final System.Logger LOG = System.getLogger(FollowUpSweep.class.getName());

    @Inject
    FollowUps followUps;

    /** One that cannot go on does not hold up the others; the next pass finds it again. */
    @PermitAll
    public void pass() {
        followUps.due().forEach(this::goOn);
    }

    private void goOn(UUID commitmentId) {
        try {
            followUps.goOn(commitmentId);
        } catch (RuntimeException failure) {
            LOG.log(
                    failure instanceof StateConflict || LostRace.in(failure).isPresent() ? DEBUG : WARNING,
                    "Commitment " + commitmentId + " waits for the next pass", failure);
        }
    }
}
