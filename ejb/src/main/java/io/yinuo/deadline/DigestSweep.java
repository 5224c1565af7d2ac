package io.yinuo.deadline;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.deadline.internal.MorningDigests;
import io.yinuo.notification.Owed;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes the digests of a morning as the application itself, each in a transaction of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestSweep {

    private static final System.Logger LOG = System.getLogger(DigestSweep.class.getName());

    @Inject
    MorningDigests digests;

    /** What cannot be written does not hold up the others; the next pass finds it again. */
    @PermitAll
    public void pass() {
        digests.waiting().forEach(this::write);
    }

    private void write(UUID bureauId, List<UUID> people) {
        var owed = digests.owed(bureauId);
        people.forEach(person -> write(person, owed));
    }

    private void write(UUID personId, Map<UUID, Set<Owed>> owed) {
        try {
            digests.write(personId, owed);
        } catch (StaleVersion elsewhere) {
            LOG.log(DEBUG, "The digest of {0} is written by another server", personId);
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "The digest of " + personId + " waits for the next pass", failure);
        }
    }
}
