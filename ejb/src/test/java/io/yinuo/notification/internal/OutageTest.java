package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.SendingFailure;
import io.yinuo.shared.WorkClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 邮件只到一次，服务器停一天再来也只到一次")
class OutageTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WorkClock clock = new WorkClock();
    private final OutgoingMessage message = OutgoingMessage.mail(
            UUID.randomUUID(), UUID.randomUUID(), "officer@yinuo.example", "【一诺】催办单：第12号，答复", MORNING, MORNING);
    private Dispatcher dispatcher;
    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
        dispatcher = dispatcher(new OneMessage(message, "第12号《关于某事的建议》的答复期限已过。"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrivesOnceHoweverOftenIsLooked() {
        passAt(MORNING);
        passAt(MORNING);
        passAt(MORNING.plus(Duration.ofDays(2)));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(view().status()).isEqualTo(OutgoingStatus.SENT);
    }

    @Test
    void arrivesOnceAfterADayWithoutAServer() {
        server.stop();
        for (var at = MORNING; at.isBefore(MORNING.plus(Duration.ofDays(1))); at = at.plus(Duration.ofMinutes(30))) {
            passAt(at);
        }
        assertThat(view().failure()).isEqualTo(SendingFailure.UNREACHABLE);
        assertThat(view().status()).isEqualTo(OutgoingStatus.WAITING);

        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            passAt(view().dueAt());
            passAt(view().dueAt().plus(Duration.ofDays(1)));
            assertThat(again.getReceivedMessages()).hasSize(1);
        } finally {
            again.stop();
        }
        assertThat(view().status()).isEqualTo(OutgoingStatus.SENT);
        assertThat(view().failure()).isNull();
    }

    @Test
    void waitsUntilNobodyIsDisturbed() {
        passAt(MORNING.minusSeconds(1));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("T17 星期五断线，休息日和夜里不发，下一个工作日早上发")
    void leavesOnTheNextWorkingDayAfterAnOutageOfAFriday() {
        assertThat(afterAnOutageFrom(Instant.parse("2026-05-15T09:00:00Z"))).isEqualTo(Instant.parse("2026-05-18T00:00:00Z"));
    }

    @Test
    @DisplayName("T17 调休上班的星期六是工作日")
    void leavesOnASaturdayOnWhichPeopleWork() {
        assertThat(afterAnOutageFrom(Instant.parse("2026-05-08T09:00:00Z"))).isEqualTo(Instant.parse("2026-05-09T00:00:00Z"));
    }

    @Test
    @DisplayName("T17 应用停机，休息日重新启动也不发")
    void waitsWhenTheApplicationWakesUpOnARestDay() {
        passAt(Instant.parse("2026-05-16T02:00:00Z"));
        assertThat(server.getReceivedMessages()).isEmpty();

        passAt(Instant.parse("2026-05-18T00:00:00Z"));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Without a server from then on until the night, and looked at every quarter of an hour for four days; when it has left. */
    private Instant afterAnOutageFrom(Instant failed) {
        server.stop();
        for (var at = failed; at.isBefore(failed.plus(Duration.ofHours(5))); at = at.plus(Duration.ofMinutes(15))) {
            passAt(at);
        }
        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            for (int quarters = 20; quarters < 400; quarters++) {
                passAt(failed.plus(Duration.ofMinutes(15L * quarters)));
            }
            assertThat(again.getReceivedMessages()).hasSize(1);
        } finally {
            again.stop();
        }
        return view().sentAt();
    }

    private void passAt(Instant at) {
        clock.at(at, dispatcher::pass);
    }

    private OutgoingView view() {
        return message.view("某经办人");
    }

    private Dispatcher dispatcher(OutgoingRows rows) {
        var outside = new Outside(Map.of(
                "YINUO_MAIL_HOST", "127.0.0.1", "YINUO_MAIL_PORT", String.valueOf(port), "YINUO_MAIL_STARTTLS", "false",
                "YINUO_MAIL_FROM", "yinuo@office.example", "YINUO_BASE_URL", "https://yinuo.example"));
        var dispatch = new Dispatch();
        dispatch.rows = rows;
        dispatch.calendars = new National();
        dispatch.outside = outside;
        dispatch.clock = clock;
        var made = new Dispatcher();
        made.dispatch = dispatch;
        made.outside = outside;
        return made;
    }
}
