package io.yinuo.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that failed is tried again: soon at first, then ever later, and for longer than a weekend. */
final class RetryPlan {

    /** How long a server may be busy with one message before another takes it over. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
            Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(24), Duration.ofHours(24));

    private RetryPlan() {}

    /** The next attempt after so many that failed, the last just now; none when it is given up. */
    static Optional<Instant> next(int attempts, Instant failedAt) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(failedAt.plus(PAUSES.get(attempts - 1)));
    }
}
