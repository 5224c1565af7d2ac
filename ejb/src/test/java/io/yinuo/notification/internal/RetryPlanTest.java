package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.shared.WorkClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T15 发送失败后再试的间隔")
class RetryPlanTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private static final WorkingCalendar CALENDAR = Calendars.national();

    @Test
    void triesAgainAfterAMinuteAtFirst() {
        assertThat(RetryPlan.next(1, MORNING, CALENDAR)).contains(MORNING.plus(Duration.ofMinutes(1)));
    }

    @Test
    void neverWaitsShorterThanBefore() {
        var before = Duration.ZERO;
        for (int attempts = 1; RetryPlan.next(attempts, MORNING, CALENDAR).isPresent(); attempts++) {
            var pause = Duration.between(MORNING, RetryPlan.next(attempts, MORNING, CALENDAR).get());
            assertThat(pause).isGreaterThanOrEqualTo(before);
            before = pause;
        }
        assertThat(before).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void outlivesAnOutageOfAWeekendAndGivesUpInTheEnd() {
        var at = MORNING;
        int attempts = 1;
        for (var next = RetryPlan.next(attempts, at, CALENDAR); next.isPresent(); next = RetryPlan.next(attempts, at, CALENDAR)) {
            at = next.get();
            attempts++;
        }
        assertThat(Duration.between(MORNING, at)).isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(RetryPlan.next(attempts + 1, at, CALENDAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T18:30:00, 2026-05-18T08:00:00", // Friday, and the weekend after it
        "2026-05-08T18:30:00, 2026-05-09T08:00:00", // a Saturday on which people work
        "2026-05-09T18:30:00, 2026-05-11T08:00:00", // and the Sunday after it
        "2026-04-30T18:30:00, 2026-05-06T08:00:00", // the holidays of May
        "2026-05-13T03:00:00, 2026-05-13T08:00:00", // a night
        "2026-05-13T17:59:00, 2026-05-13T18:59:00"
    })
    @DisplayName("T17 休息日和夜里不发")
    void waitsForTheNextWorkingMorning(LocalDateTime failed, LocalDateTime next) {
        assertThat(RetryPlan.next(4, failed.atZone(WorkClock.ZONE).toInstant(), CALENDAR))
                .contains(next.atZone(WorkClock.ZONE).toInstant());
    }
}
