package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
            message.fail(SendingFailure.UNREACHABLE, NOW);
            attempts++;
        }

        assertThat(attempts).isEqualTo(view().attempts()).isGreaterThan(5);
        assertThat(view().status()).isEqualTo(OutgoingStatus.DEAD);
        assertThat(view().isRetryable()).isTrue();
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefused() {
        message.take(NOW);
        message.fail(SendingFailure.ADDRESS_REFUSED, NOW);

        assertThat(view().status()).isEqualTo(OutgoingStatus.DEAD);
    }

    @Test
    void beginsAnewWhenSomebodyAsksForIt() {
        message.take(NOW);
        message.fail(SendingFailure.ADDRESS_REFUSED, NOW);
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

    private OutgoingView view() {
        return message.view("某经办人");
    }
}
