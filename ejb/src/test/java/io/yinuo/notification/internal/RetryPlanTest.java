package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 发送失败后再试的间隔")
class RetryPlanTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void triesAgainAfterAMinuteAtFirst() {
        assertThat(RetryPlan.next(1, MORNING)).contains(MORNING.plus(Duration.ofMinutes(1)));
    }

    @Test
    void neverWaitsShorterThanBefore() {
        var before = Duration.ZERO;
        for (int attempts = 1; RetryPlan.next(attempts, MORNING).isPresent(); attempts++) {
            var pause = Duration.between(MORNING, RetryPlan.next(attempts, MORNING).get());
            assertThat(pause).isGreaterThanOrEqualTo(before);
            before = pause;
        }
        assertThat(before).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void outlivesAnOutageOfAWeekendAndGivesUpInTheEnd() {
        var at = MORNING;
        int attempts = 1;
        for (var next = RetryPlan.next(attempts, at); next.isPresent(); next = RetryPlan.next(attempts, at)) {
            at = next.get();
            attempts++;
        }
        assertThat(Duration.between(MORNING, at)).isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(RetryPlan.next(attempts + 1, at)).isEmpty();
    }
}
