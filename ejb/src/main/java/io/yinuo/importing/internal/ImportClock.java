package io.yinuo.importing.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.shared.LostRace;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Looks every few seconds for imports that wait: new ones, and those that a stopped server left. They take turns, so that a
 * large one holds up no other.
 */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportClock {

    private static final System.Logger LOG = System.getLogger(ImportClock.class.getName());

    @Inject
    ImportWork work;

    @Inject
    ImportRunner runner;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void goOn() {
        boolean more = true;
        while (more) {
            more = false;
            for (UUID importId : work.atWork()) {
                more |= turn(importId);
            }
        }
    }

    /** What fails, as after a race against somebody's command, waits for the next round. */
    private boolean turn(UUID importId) {
        try {
            return runner.goOn(importId);
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "Import " + importId + " waits for the next round", failure);
            return false;
        }
    }
}
