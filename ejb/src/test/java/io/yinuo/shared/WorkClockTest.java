package io.yinuo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkClockTest {

    private static final Instant NOW = Instant.parse("2023-04-20T01:00:00Z");
    private static final Instant EARLIER = Instant.parse("2023-04-18T01:00:00Z");

    private final WorkClock clock = new WorkClock(Clock.fixed(NOW, WorkClock.ZONE));

    @Test
    @DisplayName("OF2 补录的决定按决定之日计，留痕按补录之时记")
    void countsFromTheDecisionAndRecordsTheMoment() {
        clock.decidedAt(EARLIER, () -> {
            assertThat(clock.now()).isEqualTo(EARLIER);
            assertThat(clock.recordedAt()).isEqualTo(NOW);
        });

        assertThat(clock.now()).isEqualTo(NOW);
    }

    @Test
    void isAheadAsTheEnvironmentSays() {
        assertThat(ClockOffset.in(Map.of(ClockOffset.VARIABLE, "P30D"))).isEqualTo(Duration.ofDays(30));
        assertThat(ClockOffset.in(Map.of())).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> ClockOffset.in(Map.of(ClockOffset.VARIABLE, "a month")))
                .withMessageContaining("a month");
    }

    @Test
    void comesBackAfterAFailure() {
        assertThatIllegalStateException().isThrownBy(() -> clock.decidedAt(EARLIER, () -> {
            throw new IllegalStateException("planted");
        }));

        assertThat(clock.now()).isEqualTo(NOW);
    }

    @Test
    void movesAsAWholeForWorkOfThePast() {
        clock.at(EARLIER, () -> assertThat(clock.recordedAt()).isEqualTo(clock.now()).isEqualTo(EARLIER));
    }
}
