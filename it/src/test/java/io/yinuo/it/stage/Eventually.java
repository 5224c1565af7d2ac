package io.yinuo.it.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the job executor does behind the test. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** @throws AssertionError when it still does not hold after a minute */
    public static void holds(String what, Supplier<Boolean> condition) {
        holds(what, PATIENCE, condition);
    }

    /** @throws AssertionError when it still does not hold after that time */
    public static void holds(String what, Duration patience, Supplier<Boolean> condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not happen");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
