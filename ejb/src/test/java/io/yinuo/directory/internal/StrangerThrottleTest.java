package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.WorkClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StrangerThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final StrangerThrottle throttle = new StrangerThrottle();
    private Instant now = NOON;

    @BeforeEach
    void giveClock() {
        throttle.clock = new WorkClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
    }

    @Test
    void turnsAnAddressAwayThatGoesOnFailing() {
        fail("192.0.2.7", StrangerThrottle.MOST_FAILURES - 1);
        assertThat(throttle.admits("192.0.2.7")).isTrue();

        fail("192.0.2.7", 1);
        assertThat(throttle.admits("192.0.2.7")).isFalse();
        assertThat(throttle.admits("192.0.2.8")).isTrue();
    }

    @Test
    void listensAgainAfterAMinute() {
        fail("192.0.2.7", StrangerThrottle.MOST_FAILURES);
        now = NOON.plus(StrangerThrottle.WINDOW);

        assertThat(throttle.admits("192.0.2.7")).isTrue();
        fail("192.0.2.7", 1);
        assertThat(throttle.admits("192.0.2.7")).isTrue();
    }

    @Test
    void forgetsWhoFailedLongestAgoWhenTooManyAddressesFail() {
        fail("192.0.2.7", StrangerThrottle.MOST_FAILURES);
        for (int i = 0; i < StrangerThrottle.MOST_ADDRESSES; i++) {
            throttle.failed("2001:db8::" + Integer.toHexString(i));
        }

        assertThat(throttle.admits("192.0.2.7")).isTrue();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(address);
        }
    }
}
