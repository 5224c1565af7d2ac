package io.yinuo.directory.internal;

import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns away an address that fails to sign in too often, before a password is computed for it.
 *
 * <p>Nobody waits here, so there is no queue to fill. The addresses that are kept are bounded; when there are too many,
 * the one that failed longest ago is forgotten, which lets it try again and costs nobody else anything.
 */
@ApplicationScoped
public class StrangerThrottle {

    static final int MOST_FAILURES = 60;
    static final int MOST_ADDRESSES = 10_000;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private record Failures(Instant since, int count) {}

    private final Map<String, Failures> failing = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Inject
    WorkClock clock;

    /** Whether a password is still computed for this address. */
    public synchronized boolean admits(String address) {
        var known = failing.get(address);
        return known == null || isOver(known) || known.count() < MOST_FAILURES;
    }

    public synchronized void failed(String address) {
        var known = failing.remove(address);
        var counted = known == null || isOver(known)
                ? new Failures(clock.now(), 1)
                : new Failures(known.since(), known.count() + 1);
        failing.put(address, counted);
    }

    private boolean isOver(Failures failures) {
        return !clock.now().isBefore(failures.since().plus(WINDOW));
    }
}
