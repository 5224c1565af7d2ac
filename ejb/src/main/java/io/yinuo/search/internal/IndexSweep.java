package io.yinuo.search.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.shared.LostRace;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Writes to the index what was marked, every few seconds, and goes on with a rebuild between two passes. */
@Singleton
@Startup
@DependsOn("CatalogueStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexSweep {

    private static final System.Logger LOG = System.getLogger(IndexSweep.class.getName());

    /** Few enough that a rebuild goes on, however much people change. */
    private static final int STEPS = 4;

    /** Of the five seconds between two passes, so that what people change does not wait for a rebuild. */
    private static final long REBUILDING = TimeUnit.SECONDS.toNanos(3);

    @EJB
    IndexWork work;

    @PostConstruct
    void lookWhetherWhole() {
        safely(work::repairWhenApart);
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void pass() {
        safely(() -> {
            boolean more = true;
            for (int step = 0; step < STEPS && more; step++) {
                more = work.writeMarked();
            }
            rebuild();
        });
    }

    private void rebuild() {
        long begun = System.nanoTime();
        var running = work.running();
        while (running.isPresent()) {
            rebuild(running.get());
            running = System.nanoTime() - begun < REBUILDING ? work.running() : Optional.empty();
        }
    }

    private void rebuild(UUID rebuildId) {
        work.advance(rebuildId);
        if (work.running().isEmpty()) {
            var first = Optional.of(0);
            while (first.isPresent()) {
                first = work.clearStrays(first.get());
            }
        }
    }

    /** What cannot be written now keeps its mark; the next pass finds it again. */
    private static void safely(Runnable pass) {
        try {
            pass.run();
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "The search index is written at the next pass", failure);
        }
    }
}
