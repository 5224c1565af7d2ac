package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.drafting.DueKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A promise that comes near its day or is late speaks up like a deadline: by itself at first, then by the hand of the office. */
@ServerTest
class PromiseSignalsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private CommitmentDecisions decisions;

    @Inject
    private SignalSweep sweep;

    @Inject
    private Signals signals;

    @Inject
    private Messages messages;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("PR19 逾期的承诺：提醒自动发给责任科室，催办单、督办单、通报由办公室主任发出，每一级恰好一次")
    void climbsTheLadderByTheHandOfTheOffice() {
        var id = journey.toRating();
        var due = only(id).dueOn();
        for (var day = due.minusDays(10); !day.isAfter(due); day = day.plusDays(1)) {
            passOn(day);
        }
        passOn(later(due, 12));
        passOn(later(due, 20));

        assertThat(ofPromise(id)).extracting(SignalView::stage).containsExactlyInAnyOrderElementsOf(NoticeKind.stages());
        assertThat(ofPromise(id)).allSatisfy(signal -> assertThat(signal.subjectId()).isEqualTo(only(id).id()));
        assertThat(told(stage.officer(), id)).containsExactlyInAnyOrder(NoticeKind.REMINDER, NoticeKind.OVERDUE);
        assertThat(told(stage.director(), id)).isEmpty();
        var urging = only(id, NoticeKind.URGING);
        stage.reviewer().does(() -> signals.release(urging.id(), urging.version(), "请本周说明"));
        assertThat(told(stage.head(), id)).contains(NoticeKind.URGING);
        assertThat(told(stage.viceDirector(), id)).isEmpty();
        var circular = only(id, NoticeKind.CIRCULAR);
        stage.reviewer().does(() -> signals.release(circular.id(), circular.version(), null));
        assertThat(told(stage.viceDirector(), id)).containsExactly(NoticeKind.CIRCULAR);
        assertThat(told(stage.director(), id)).containsExactly(NoticeKind.CIRCULAR);
    }

    @Test
    @DisplayName("PR19 报了兑现，提出的催办作废；核实不属实的照旧催，已发的不再发")
    void fallsSilentOnceItsSectionSaysThatItIsKept() {
        var id = journey.toRating();
        passOn(later(only(id).dueOn(), 2));
        var urging = only(id, NoticeKind.URGING);
        report(id);

        assertThat(proposed(id)).isEmpty();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.reviewer().does(() -> signals.release(urging.id(), urging.version(), null)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("SIGNAL_OBSOLETE"));
        check(id, false);
        assertThat(proposed(id)).extracting(SignalView::stage).containsExactly(NoticeKind.URGING);
        report(id);
        check(id, true);
        passOn(later(only(id).dueOn(), 20));
        assertThat(ofPromise(id)).extracting(SignalView::stage).containsExactlyInAnyOrder(NoticeKind.OVERDUE, NoticeKind.URGING);
        assertThat(ofPromise(id)).noneMatch(signal -> signal.status() == SignalStatus.RELEASED);
    }

    @Test
    @DisplayName("PR19 期限经批准改到以后，原来的催办作废，按新期限重新提醒；改为不定期的不再催")
    void speaksOfTheDayThatCounts() {
        var id = journey.toRating();
        var due = only(id).dueOn();
        passOn(later(due, 2));
        assertThat(proposed(id)).hasSize(1);

        change(id, DueKind.DATED, due.plusMonths(6));
        assertThat(proposed(id)).isEmpty();
        passOn(later(due.plusMonths(6), 2));
        assertThat(proposed(id)).singleElement().satisfies(signal -> assertThat(signal.dueOn()).isEqualTo(due.plusMonths(6)));
        change(id, DueKind.LONG_TERM, null);
        assertThat(proposed(id)).isEmpty();
    }

    @Test
    @DisplayName("PR19 承诺的期限不混在办理时限里，也不随规则重算")
    void standsApartFromTheTermsOfTheCase() {
        var id = journey.toRating();
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(id))).noneMatch(each -> each.kind() == DeadlineKind.COMMITMENT);
        assertThat(stage.secretary().asks(() -> deadlines.explained(id)))
                .noneMatch(each -> each.deadline().kind() == DeadlineKind.COMMITMENT);
    }

    private void passOn(LocalDate day) {
        clock.at(day.atTime(9, 0).atZone(WorkClock.ZONE).toInstant(), sweep::pass);
    }

    private LocalDate later(LocalDate day, int workingDays) {
        var calendar = calendars.of(stage.bureauId());
        var reached = day;
        while (calendar.workingDays(day, reached) < workingDays) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    private List<SignalView> ofPromise(UUID id) {
        return stage.secretary().asks(() -> signals.ofCase(id)).stream()
                .filter(signal -> signal.deadlineKind() == DeadlineKind.COMMITMENT)
                .toList();
    }

    private SignalView only(UUID id, NoticeKind stageOfIt) {
        return ofPromise(id).stream().filter(signal -> signal.stage() == stageOfIt).findFirst().orElseThrow();
    }

    private List<SignalView> proposed(UUID id) {
        var found = stage.reviewer().asks(() -> signals.proposed()).stream()
                .filter(signal -> signal.caseId().equals(id) && signal.deadlineKind() == DeadlineKind.COMMITMENT)
                .toList();
        assertThat(stage.reviewer().asks(() -> signals.proposedIn(List.of(id)))).containsAll(found);
        assertThat(stage.reviewer().asks(() -> signals.countProposed())).isGreaterThanOrEqualTo(found.size());
        return found;
    }

    private List<NoticeKind> told(Player player, UUID id) {
        return messages.of(player, id).stream()
                .filter(message -> message.subject().equals(DeadlineKind.COMMITMENT.name()))
                .map(NotificationView::kind)
                .toList();
    }

    private CommitmentView only(UUID id) {
        var all = stage.officer().asks(() -> commitments.ofSuggestion(id));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void report(UUID id) {
        var shown = only(id);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), ReportKind.DONE, "已经配齐", "6 / 6 所", null, null)));
    }

    private void check(UUID id, boolean confirmed) {
        stage.secretary().does(() -> checks.verify(new CheckFulfilment(
                journey.task(id, UserTasks.VERIFY_FULFILMENT), only(id).version(), confirmed, "到校看过", false)));
    }

    private void change(UUID id, DueKind kind, LocalDate day) {
        var shown = only(id);
        stage.head().does(() -> decisions.requestChange(
                new RequestCommitmentChange(shown.id(), shown.version(), null, kind, day, "编制要等上级批复")));
        stage.director().does(() -> decisions.decideChange(
                new DecideCommitmentStep(journey.task(id, UserTasks.DECIDE_CHANGE), true, null)));
    }
}
