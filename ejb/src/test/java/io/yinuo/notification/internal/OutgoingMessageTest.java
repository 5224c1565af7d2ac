package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.SendingFailure;
import io.yinuo.shared.StateConflict;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 一封待发的消息")
class OutgoingMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T02:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T00:00:00Z");
    private static final WorkingCalendar CALENDAR = Calendars.national();

    private final OutgoingMessage message =
            OutgoingMessage.mail(UUID.randomUUID(), UUID.randomUUID(), "officer@yinuo.example", "主题", NOW, NOW);

    @Test
    void isLeftToAnotherServerWhenTheFirstIsNotHeardOfAgain() {
        message.take(NOW);

        assertThat(view().status()).isEqualTo(OutgoingStatus.SENDING);
        assertThat(view().dueAt()).isEqualTo(NOW.plus(RetryPlan.LEASE));
    }

    @Test
    void waitsAfterAFailureAndIsGivenUpInTheEnd() {
        int attempts = 0;
        while (view().status() == OutgoingStatus.WAITING) {
            message.take(view().dueAt());
            message.fail(SendingFailure.UNREACHABLE, NOW, CALENDAR);
            attempts++;
        }

        assertThat(attempts).isEqualTo(view().attempts()).isGreaterThan(5);
        assertThat(view().status()).isEqualTo(OutgoingStatus.DEAD);
        assertThat(view().isRetryable()).isTrue();
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefused() {
        message.take(NOW);
        message.fail(SendingFailure.ADDRESS_REFUSED, NOW, CALENDAR);

        assertThat(view().status()).isEqualTo(OutgoingStatus.DEAD);
    }

    @Test
    void beginsAnewWhenSomebodyAsksForIt() {
        message.take(NOW);
        message.fail(SendingFailure.ADDRESS_REFUSED, NOW, CALENDAR);
        var later = NOW.plus(Duration.ofHours(3));
        message.retry(later);

        assertThat(view().status()).isEqualTo(OutgoingStatus.WAITING);
        assertThat(view().dueAt()).isEqualTo(later);
        assertThat(view().attempts()).isZero();
    }

    @Test
    void isNotSentAgainOnceItHasLeft() {
        message.take(NOW);
        message.leave(NOW);

        assertThat(view().sentAt()).isEqualTo(NOW);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> message.retry(NOW));
    }

    @Test
    void restsWhenTheServerWakesUpOnASaturday() {
        assertThat(message.rest(SATURDAY, CALENDAR)).isTrue();
        assertThat(view().dueAt()).isEqualTo(MONDAY);
        assertThat(message.rest(MONDAY, CALENDAR)).isFalse();
    }

    @Test
    void leavesInTheEveningWhenItIsSentThenAndRestsAtNightWhenItHasFailed() {
        var late = NOW.plus(Duration.ofHours(12));
        assertThat(message.rest(late, CALENDAR)).isFalse();

        message.take(late);
        assertThat(message.rest(late.plus(RetryPlan.LEASE), CALENDAR)).isTrue();
        assertThat(view().dueAt()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void leavesOnASaturdayForWhoeverAsksForIt() {
        message.take(NOW);
        message.fail(SendingFailure.UNREACHABLE, NOW, CALENDAR);
        message.retry(SATURDAY);

        assertThat(message.rest(SATURDAY, CALENDAR)).isFalse();
        assertThat(view().dueAt()).isEqualTo(SATURDAY);
    }

    private OutgoingView view() {
        return message.view("某经办人");
    }
}
