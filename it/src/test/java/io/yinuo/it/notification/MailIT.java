package io.yinuo.it.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.yinuo.audit.TrailReader;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.MailMode;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Outbox;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.OwnChannel;
import io.yinuo.notification.OwnChannels;
import io.yinuo.notification.SendingFailure;
import io.yinuo.notification.internal.Dispatcher;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the running server is told to send arrives at a mail server, whatever happened in between. */
@ServerTest
class MailIT {

    private static final int ENOUGH = 5_000;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignalSweep sweep;

    @Inject
    private Dispatcher dispatcher;

    @Inject
    private OwnChannels channels;

    @Inject
    private Calendars calendars;

    @Inject
    private Outbox outbox;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    private String address;
    private UUID id;
    private Set<UUID> known;
    private Instant morning;

    @BeforeEach
    void raise() {
        id = journey.toDrafting();
        address = "officer-" + id + "@yinuo.example";
        stage.officer().does(() -> channels.settle(new OwnChannel(
                Map.of(NoticeKind.OVERDUE, MailMode.AT_ONCE), address, stage.officer().asks(channels::mine).version())));
        morning = nine(dayAfter(journey.suggestion(id).replyDueOn()));
        known = all().map(OutgoingView::id).collect(Collectors.toSet());
        clock.at(morning, sweep::pass);
    }

    @Test
    @DisplayName("T15 一条消息在真实的邮件服务器上恰好到一次，留痕")
    void arrivesOnce() throws Exception {
        var server = listening();
        try {
            passAt(morning);
            passAt(morning);
            passAt(morning.plus(Duration.ofDays(2)));

            assertThat(received(server)).containsExactlyInAnyOrderElementsOf(written()).anyMatch(subject -> subject.endsWith("，答复"));
        } finally {
            server.stop();
        }
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(entry -> entry.action()).contains("notification.deliver");
    }

    @Test
    @DisplayName("T15 邮件服务器停了，发件箱写明缘由；恢复以后恰好到一次")
    void arrivesOnceAfterAnOutage() throws Exception {
        for (int attempts = 0; attempts < ENOUGH && mine().anyMatch(message -> message.failure() == null); attempts++) {
            passAt(morning); // a line that is down is tried once a pass
        }
        assertThat(mine()).isNotEmpty().allSatisfy(message -> {
            assertThat(message.status()).isEqualTo(OutgoingStatus.WAITING);
            assertThat(message.failure()).isEqualTo(SendingFailure.UNREACHABLE);
        });

        var server = listening();
        try {
            var next = dayAfter(morning.atZone(WorkClock.ZONE).toLocalDate());
            passAt(nine(next));
            passAt(nine(dayAfter(next)));

            assertThat(received(server)).containsExactlyInAnyOrderElementsOf(written()).anyMatch(subject -> subject.endsWith("，答复"));
        } finally {
            server.stop();
        }
        assertThat(mine()).allSatisfy(message -> assertThat(message.status()).isEqualTo(OutgoingStatus.SENT));
    }

    private static GreenMail listening() {
        var server = new GreenMail(new ServerSetup(
                Integer.parseInt(System.getenv("YINUO_MAIL_PORT")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** The subjects of what has come to this test's address. */
    private List<String> received(GreenMail server) throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var one : server.getReceivedMessages()) {
            if (one.getAllRecipients()[0].toString().equals(address)) {
                subjects.add(one.getSubject());
            }
        }
        return subjects;
    }

    private List<String> written() {
        return mine().map(OutgoingView::subject).toList();
    }

    /** One for each deadline of the matter that is past. */
    private Stream<OutgoingView> mine() {
        return all().filter(message -> !known.contains(message.id()));
    }

    private Stream<OutgoingView> all() {
        return stage.admin().asks(() -> outbox.latest(null, ENOUGH)).stream();
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(9, 0).atZone(WorkClock.ZONE).toInstant();
    }

    private LocalDate dayAfter(LocalDate day) {
        var calendar = calendars.of(stage.bureauId());
        return Stream.iterate(day.plusDays(1), one -> one.plusDays(1)).filter(calendar::isWorkingDay).findFirst().orElseThrow();
    }

    private void passAt(Instant at) {
        clock.at(at, dispatcher::pass);
    }
}
