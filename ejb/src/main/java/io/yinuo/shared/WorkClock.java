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
    private final ThreadLocal<Instant> decided = new ThreadLocal<>();

    public WorkClock() {
        this(Clock.offset(Clock.system(ZONE), ClockOffset.in(System.getenv())));
    }

    public WorkClock(Clock base) {
        this.base = base.withZone(ZONE);
    }

    /** The moment for which the work counts: that of the decision where an earlier one is typed in. */
    public Instant now() {
        var earlier = decided.get();
        return earlier == null ? recordedAt() : earlier;
    }

    /** The moment in which the work is really done, which the trail and new steps bear. */
    public Instant recordedAt() {
        var instant = moved.get();
        return instant == null ? base.instant() : instant;
    }

    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    /** Runs the work as if it were that instant, on this thread only. */
    public void at(Instant instant, Runnable work) {
        with(moved, instant, work);
    }

    /** Runs the work as what was decided at that instant and is only typed in now, on this thread only. */
    public void decidedAt(Instant instant, Runnable work) {
        with(decided, instant, work);
    }

    private static void with(ThreadLocal<Instant> hand, Instant instant, Runnable work) {
        var before = hand.get();
        hand.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                hand.remove();
            } else {
                hand.set(before);
            }
        }
    }
}
