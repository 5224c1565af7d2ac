package io.yinuo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the application: days are those of Asia/Shanghai.
 *
 * <p>It can be moved for the current thread, which sample data and tests use to make cases of the past.
 */
@ApplicationScoped
public class WorkClock {

    /** The zone in which a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock base;
    private final ThreadLocal<Instant> moved = new ThreadLocal<>();

    public WorkClock() {
        this(Clock.system(ZONE));
    }

    public WorkClock(Clock base) {
        this.base = base.withZone(ZONE);
    }

    public Instant now() {
        var instant = moved.get();
        return instant == null ? base.instant() : instant;
    }

    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    /** Runs the work as if it were that instant, on this thread only. */
    public void at(Instant instant, Runnable work) {
        var before = moved.get();
        moved.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                moved.remove();
            } else {
                moved.set(before);
            }
        }
    }
}
