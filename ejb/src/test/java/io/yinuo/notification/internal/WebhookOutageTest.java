package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.SendingFailure;
import io.yinuo.notification.Webhook;
import io.yinuo.shared.WorkClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T16 推送只到一次，对方停一天再来也只到一次")
class WebhookOutageTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final String KEY = "a-key-that-is-long-enough-for-the-test";

    private final Listener listener = new Listener(0, 204, Map.of());
    private final int port = listener.port();
    private final WorkClock clock = new WorkClock();
    private final OutgoingMessage message =
            OutgoingMessage.webhook(UUID.randomUUID(), listener.address(), "【一诺】催办单：第12号，答复", MORNING, MORNING);
    private final Dispatcher dispatcher = dispatcher(new Webhook(listener.address(), "OFFICE", 1));

    @AfterEach
    void stop() {
        listener.close();
    }

    @Test
    void arrivesOnceHoweverOftenIsLooked() {
        passAt(MORNING);
        passAt(MORNING);
        passAt(MORNING.plus(Duration.ofDays(2)));

        assertThat(listener.calls()).hasSize(1);
        assertThat(view().status()).isEqualTo(OutgoingStatus.SENT);
    }

    @Test
    void arrivesOnceAfterADayWithoutTheSystem() {
        listener.close();
        for (var at = MORNING; at.isBefore(MORNING.plus(Duration.ofDays(1))); at = at.plus(Duration.ofMinutes(30))) {
            passAt(at);
        }
        assertThat(view().failure()).isEqualTo(SendingFailure.UNREACHABLE);
        assertThat(view().status()).isEqualTo(OutgoingStatus.WAITING);

        try (var again = new Listener(port, 200, Map.of())) {
            passAt(view().dueAt());
            passAt(view().dueAt().plus(Duration.ofDays(1)));
            assertThat(again.calls()).hasSize(1);
        }
        assertThat(view().status()).isEqualTo(OutgoingStatus.SENT);
    }

    @Test
    void staysWhereTheAddressWasTakenBack() {
        var off = dispatcher(new Webhook(null, null, 2));

        clock.at(MORNING, off::pass);

        assertThat(view().failure()).isEqualTo(SendingFailure.SWITCHED_OFF);
        assertThat(listener.calls()).isEmpty();
    }

    private void passAt(Instant at) {
        clock.at(at, dispatcher::pass);
    }

    private OutgoingView view() {
        return message.view("127.0.0.1");
    }

    private Dispatcher dispatcher(Webhook settled) {
        var outside = new Outside(Map.of(
                "YINUO_WEBHOOK_KEY_OFFICE", KEY, "YINUO_WEBHOOK_HOSTS", "127.0.0.1:" + port, "YINUO_BASE_URL", "https://yinuo.example"));
        var dispatch = new Dispatch();
        dispatch.rows = new OneMessage(message, "{\"kind\":\"URGING\"}");
        dispatch.webhooks = new WebhookRows() {
            @Override
            public Webhook of(UUID bureau) {
                return settled;
            }
        };
        dispatch.calendars = new National();
        dispatch.outside = outside;
        dispatch.clock = clock;
        var made = new Dispatcher();
        made.dispatch = dispatch;
        made.outside = outside;
        return made;
    }
}
