package io.yinuo.it.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.DigestSweep;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.Substitutions;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.MailMode;
import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Outbox;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.OwnChannel;
import io.yinuo.notification.OwnChannels;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person reads once a working morning what there is to tell, and nothing on a rest day. */
@ServerTest
class DigestsIT {

    private static final int ENOUGH = 5_000;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignalSweep sweep;

    @Inject
    private DigestSweep digests;

    @Inject
    private Signals signals;

    @Inject
    private OwnChannels channels;

    @Inject
    private Substitutions substitutions;

    @Inject
    private Calendars calendars;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkClock clock;

    private UUID id;
    private LocalDate due;

    @BeforeEach
    void draft() {
        id = journey.toDrafting();
        due = journey.suggestion(id).replyDueOn();
    }

    @Test
    @DisplayName("T17 每个工作日早上一封，休息日没有，反复巡检也只有一封")
    void isOneAMorning() {
        settle(stage.officer(), MailMode.DIGEST);
        var saturday = restDayAfter(due);
        var friday = saturday.minusDays(1);
        var monday = workingDayAfter(saturday);

        morning(friday);
        morning(friday);
        morning(saturday);
        at(monday, 7, digests::pass);
        assertThat(writtenOn(stage.officer(), saturday)).isEmpty();
        assertThat(writtenOn(stage.officer(), monday)).isEmpty();
        morning(monday);
        morning(monday);

        assertThat(writtenOn(stage.officer(), friday)).hasSize(1);
        assertThat(writtenOn(stage.officer(), monday)).hasSize(1).first().extracting(OutgoingView::subject).asString().contains("已超期");
    }

    @Test
    @DisplayName("T17 休息日发出的催办单，随时接收的人也在下一个工作日早上的汇总里读到")
    void gathersWhatComesOnARestDay() {
        settle(stage.head(), MailMode.AT_ONCE);
        var saturday = restDayAfter(due);
        var friday = saturday.minusDays(1);
        at(friday, 9, sweep::pass);
        var urging = stage.reviewer().asks(() -> signals.ofCase(id)).stream()
                .filter(signal -> signal.stage() == NoticeKind.URGING)
                .max(Comparator.comparing(SignalView::dueOn))
                .orElseThrow();
        int before = toldTo(stage.head()).size();

        at(saturday, 10, () -> stage.reviewer().does(() -> signals.release(urging.id(), urging.version(), "周一回话")));
        assertThat(toldTo(stage.head())).hasSize(before);
        morning(workingDayAfter(saturday));

        assertThat(writtenOn(stage.head(), workingDayAfter(saturday))).hasSize(1).first()
                .extracting(OutgoingView::subject).asString().contains("新到1项");
        assertThat(stage.admin().asks(() -> outbox.latest(null, ENOUGH)))
                .allSatisfy(message -> assertThat(message.channel()).isEqualTo(MessageChannel.MAIL));
    }

    @Test
    @DisplayName("T17 外出的人没有看到的，代办的人在汇总里看到")
    void reachesTheSubstitute() {
        settle(stage.headWhoDrafts(), MailMode.DIGEST);
        var day = workingDayAfter(due);
        assertThat(written(stage.headWhoDrafts(), workingDayBefore(due))).isEmpty();
        at(day.minusDays(1), 9, () -> stage.officer().does(() -> substitutions.appoint(new AppointSubstitute(
                stage.officer().personId(), stage.headWhoDrafts().personId(), day.minusDays(1), day.plusDays(5),
                Set.of(StepKind.DRAFTING), null))));

        assertThat(written(stage.headWhoDrafts(), day)).hasSize(1);
    }

    private List<OutgoingView> written(Player player, LocalDate day) {
        morning(day);
        return writtenOn(player, day);
    }

    private List<OutgoingView> writtenOn(Player player, LocalDate day) {
        return toldTo(player).stream()
                .filter(message -> message.createdAt().atZone(WorkClock.ZONE).toLocalDate().equals(day))
                .filter(message -> message.subject().contains("汇总"))
                .toList();
    }

    private List<OutgoingView> toldTo(Player player) {
        return stage.admin().asks(() -> outbox.latest(null, ENOUGH)).stream()
                .filter(message -> message.receiver().equals(player.name()))
                .toList();
    }

    private void settle(Player player, MailMode mode) {
        var modes = Stream.of(NoticeKind.values()).collect(Collectors.toMap(Function.identity(), kind -> mode));
        player.does(() -> channels.settle(new OwnChannel(modes, "someone@yinuo.example", player.asks(channels::mine).version())));
    }

    private LocalDate restDayAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(2), one -> one.plusDays(1))
                .filter(one -> !isWorking(one) && isWorking(one.minusDays(1)) && isWorking(one.minusDays(2)))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate workingDayAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), one -> one.plusDays(1)).filter(this::isWorking).findFirst().orElseThrow();
    }

    private LocalDate workingDayBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), one -> one.minusDays(1)).filter(this::isWorking).findFirst().orElseThrow();
    }

    private boolean isWorking(LocalDate day) {
        return calendars.of(stage.bureauId()).isWorkingDay(day);
    }

    private void morning(LocalDate day) {
        at(day, 9, () -> {
            sweep.pass();
            digests.pass();
        });
    }

    private void at(LocalDate day, int hour, Runnable work) {
        Instant moment = day.atTime(hour, 0).atZone(WorkClock.ZONE).toInstant();
        clock.at(moment, work);
    }
}
