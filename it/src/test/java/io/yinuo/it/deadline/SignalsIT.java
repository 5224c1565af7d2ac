package io.yinuo.it.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailReader;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.Substitutions;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A matter that nobody touches speaks up once at each stage, and again only when its day has moved. */
@ServerTest
class SignalsIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignalSweep sweep;

    @Inject
    private Signals signals;

    @Inject
    private Notifications notifications;

    @Inject
    private Messages messages;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Substitutions substitutions;

    @Inject
    private Calendars calendars;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("T13 一直不办的件，每一级恰好一次；两处同时巡检、反复巡检、时钟倒拨都不重复")
    void speaksOnceAtEachStage() {
        var id = journey.toDrafting();
        var due = journey.suggestion(id).replyDueOn();

        for (var day = due.minusDays(20); day.isBefore(due.plusDays(40)); day = day.plusDays(1)) {
            passOn(day);
        }
        passTwiceAtOnceOn(due.plusDays(40));
        passOn(due.minusDays(1));

        assertThat(reply(id)).extracting(SignalView::stage).containsExactlyInAnyOrderElementsOf(NoticeKind.stages());
        assertThat(reply(id)).allSatisfy(signal -> assertThat(calendars.of(stage.bureauId()).isWorkingDay(signal.raisedOn())).isTrue());
        assertThat(told(stage.officer(), id)).containsExactlyInAnyOrder(NoticeKind.REMINDER, NoticeKind.OVERDUE);
        assertThat(told(stage.director(), id)).isEmpty();
    }

    @Test
    @DisplayName("T14 催办单由办公室主任发出或者写明理由不发；发出后到人，留痕")
    void waitsForTheOfficeDirector() {
        var id = journey.toDrafting();
        passOn(later(journey.suggestion(id).replyDueOn(), 10));
        var urging = only(id, NoticeKind.URGING);
        var circular = only(id, NoticeKind.CIRCULAR);

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.secretary().does(() -> signals.release(urging.id(), urging.version(), null)));
        stage.reviewer().does(() -> signals.release(urging.id(), urging.version(), "请今天回话"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.reviewer().does(() -> signals.dismiss(circular.id(), circular.version(), " ")));
        stage.reviewer().does(() -> signals.dismiss(circular.id(), circular.version(), "已当面说明"));

        assertThat(told(stage.officer(), id)).contains(NoticeKind.URGING).doesNotContain(NoticeKind.CIRCULAR, NoticeKind.SUPERVISION);
        assertThat(told(stage.head(), id)).containsExactly(NoticeKind.URGING);
        assertThat(only(id, NoticeKind.CIRCULAR).status()).isEqualTo(SignalStatus.DISMISSED);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.reviewer().does(() -> signals.release(circular.id(), circular.version() + 1, null)));
        var message = mine(stage.head(), id).get(0);
        assertThat(message.words()).isEqualTo("请今天回话");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.officer().does(() -> notifications.acknowledge(message.id())));
        stage.head().does(() -> notifications.acknowledge(message.id()));
        assertThat(mine(stage.head(), id).get(0).acknowledgedAt()).isNotNull();
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(entry -> entry.action())
                .contains("deadline.signal", "deadline.releaseSignal", "deadline.dismissSignal", "notification.acknowledge");
    }

    @Test
    @DisplayName("T13 期限改期，原来提出的催办作废，按新日期重新提醒一次")
    void speaksAnewOfANewDay() {
        var id = journey.toDrafting();
        var due = journey.suggestion(id).replyDueOn();
        var moved = later(due, 20);
        request(id, moved);
        passOn(later(due, 2));
        var urging = only(id, NoticeKind.URGING);
        grant(id);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.reviewer().does(() -> signals.release(urging.id(), urging.version(), null)));
        passOn(later(due, 3));
        passOn(moved);
        passOn(moved);

        assertThat(reply(id).stream().filter(signal -> signal.dueOn().equals(moved))).extracting(SignalView::stage)
                .containsExactly(NoticeKind.REMINDER);
    }

    @Test
    @DisplayName("T13 承办人外出，代办的人也收到")
    void reachesTheSubstitute() {
        var id = journey.toDrafting();
        var day = later(journey.suggestion(id).replyDueOn(), 1);
        at(day.minusDays(1), () -> stage.officer().does(() -> substitutions.appoint(new AppointSubstitute(
                stage.officer().personId(), stage.headWhoDrafts().personId(), day.minusDays(1), day.plusDays(5),
                Set.of(StepKind.DRAFTING), null))));

        passOn(day);

        assertThat(mine(stage.headWhoDrafts(), id)).extracting(NotificationView::onBehalfOf).containsOnly(stage.officer().name());
    }

    private void request(UUID id, LocalDate to) {
        stage.officer().asks(() -> adjustments.request(new RequestAdjustment(
                id, journey.deadline(id, DeadlineKind.REPLY).id(), AdjustmentKind.EXTENSION, null, to, "需实地核查")));
    }

    private void grant(UUID id) {
        stage.director().does(() -> adjustments.decide(new DecideAdjustment(journey.task(id, UserTasks.DECIDE_ADJUSTMENT), true, null)));
        stage.secretary().does(() -> adjustments.recordConsent(new RecordConsent(
                journey.task(id, UserTasks.RECORD_CONSENT), true, clock.today(), "某联络员", null, null)));
    }

    private List<SignalView> reply(UUID id) {
        return stage.secretary().asks(() -> signals.ofCase(id)).stream()
                .filter(signal -> signal.deadlineKind() == DeadlineKind.REPLY)
                .toList();
    }

    private SignalView only(UUID id, NoticeKind kind) {
        return reply(id).stream().filter(signal -> signal.stage() == kind).findFirst().orElseThrow();
    }

    private List<NotificationView> mine(Player player, UUID id) {
        return messages.of(player, id).stream()
                .filter(message -> message.subject().equals(DeadlineKind.REPLY.name()))
                .toList();
    }

    private List<NoticeKind> told(Player player, UUID id) {
        return mine(player, id).stream().map(NotificationView::kind).toList();
    }

    /** The so manieth working day after that one. */
    private LocalDate later(LocalDate day, int workingDays) {
        var calendar = calendars.of(stage.bureauId());
        var reached = day;
        while (calendar.workingDays(day, reached) < workingDays) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    private void passTwiceAtOnceOn(LocalDate day) {
        var other = CompletableFuture.runAsync(() -> passOn(day), executor);
        passOn(day);
        other.join();
    }

    private void passOn(LocalDate day) {
        at(day, sweep::pass);
    }

    private void at(LocalDate day, Runnable work) {
        clock.at(day.atTime(9, 0).atZone(WorkClock.ZONE).toInstant(), work);
    }
}
