package io.yinuo.notification.internal;

import io.yinuo.calendar.OfficeHours;
import io.yinuo.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that failed is tried again: soon at first, then ever later, and never on a rest day or at night. */
final class RetryPlan {

    /** How long a server may be busy with one message before another takes it over. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
            Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(24), Duration.ofHours(24));

    private RetryPlan() {}

    /** The next attempt in the bureau's office hours after so many that failed, the last just now; none when it is given up. */
    static Optional<Instant> next(int attempts, Instant failedAt, WorkingCalendar calendar) {
        return attempts > PAUSES.size()
                ? Optional.empty()
                : Optional.of(OfficeHours.from(failedAt.plus(PAUSES.get(attempts - 1)), calendar));
    }
}
