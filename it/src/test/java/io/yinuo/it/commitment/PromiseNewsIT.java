package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.AnswerRemark;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.News;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.shared.StateConflict;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Submitters are told what they may read of a promise, once, and nothing else. */
@ServerTest
class PromiseNewsIT {

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
    private CommitmentRemarks remarks;

    @Inject
    private Notifications notifications;

    @Inject
    private Messages messages;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("T18 核实并公开，每位有账号的提出者收到一条；不公开、核实不属实的不发")
    void tellsOfADisclosedReportOnce() {
        var id = journey.toRating();
        report(id, ReportKind.DONE);
        verify(id, false, true);
        report(id, ReportKind.DONE);
        assertThat(messages.newsSince(stage.deputy(), id)).isEmpty();
        verify(id, true, true);

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.REPORT_DISCLOSED);
        assertThat(messages.newsSince(stage.coSigner(), id)).containsExactly(News.REPORT_DISCLOSED);
        assertThat(calls(stage.secretary(), id)).isEmpty();

        var silent = journey.toRating();
        report(silent, ReportKind.DONE);
        verify(silent, true, false);
        assertThat(messages.newsSince(stage.deputy(), silent)).isEmpty();
    }

    @Test
    @DisplayName("T18 PR20 核实以前公开的马上告知，核实时不再告知；责任科室不能公开，无变化的不公开")
    void tellsOfAReportThatIsDisclosedBeforeItIsVerified() {
        var id = journey.toRating();
        report(id, ReportKind.NO_CHANGE);
        report(id, ReportKind.DONE);
        var said = stage.secretary().asks(() -> commitments.file(only(id).id())).reports();
        var done = said.get(0).id();
        assertThatThrownBy(() -> stage.officer().does(() -> checks.disclose(done))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.secretary().does(() -> checks.disclose(said.get(1).id())))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPORT_NOT_FOR_DISCLOSURE");
        stage.secretary().does(() -> checks.disclose(done));

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.REPORT_DISCLOSED);
        assertThat(stage.deputy().asks(() -> commitments.newsOf(id)).get(0).evidence()).hasSize(1);
        assertThatThrownBy(() -> stage.secretary().does(() -> checks.disclose(done)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPORT_DISCLOSED");
        verify(id, true, true);
        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.REPORT_DISCLOSED);
    }

    @Test
    @DisplayName("T18 批准的变更告知，不批准的不告知")
    void tellsOfAnApprovedChange() {
        var id = journey.toRating();
        change(id, false);
        assertThat(messages.newsSince(stage.deputy(), id)).isEmpty();
        change(id, true);

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.CHANGE_APPROVED);
    }

    @Test
    @DisplayName("T18 批准的说明告知，不批准的不告知")
    void tellsOfAnApprovedExplanation() {
        var id = journey.toRating();
        explain(id, false);
        assertThat(messages.newsSince(stage.deputy(), id)).isEmpty();
        explain(id, true);

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.EXPLANATION_APPROVED);
    }

    @Test
    @DisplayName("T18 回应只告知提意见的代表；打开此件以后不再是新的，留痕")
    void tellsOfAnAnswerWhoAskedAlone() {
        var id = journey.toRating();
        stage.deputy().does(() ->
                remarks.remark(new RemarkOnCommitment(only(id).id(), RemarkKind.TALK_AGAIN, "想到学校看一看")));
        var said = stage.secretary().asks(() -> remarks.ofCommitment(only(id).id())).get(0);
        stage.officer().does(() -> remarks.answer(new AnswerRemark(said.id(), said.version(), "下周三上午")));

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.REMARK_ANSWERED);
        assertThat(messages.newsSince(stage.coSigner(), id)).isEmpty();
        stage.deputy().does(() -> notifications.read(id));
        assertThat(messages.newsSince(stage.deputy(), id)).isEmpty();
        stage.deputy().does(() -> notifications.read(id));
        assertThatThrownBy(() -> stage.officer().asks(() -> notifications.news())).isInstanceOf(EJBAccessException.class);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action).containsOnlyOnce("notification.read");
    }

    @Test
    @DisplayName("T18 没有账号的不发消息，秘书知道该给谁打电话，留痕")
    void tellsTheOfficeWhomToCall() {
        var id = journey.toRating(journey.referByOneWithoutAccount());
        change(id, true);

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.CHANGE_APPROVED);
        assertThat(calls(stage.secretary(), id)).singleElement().satisfies(call -> {
            assertThat(call.words()).isEqualTo("朱代表");
            assertThat(call.thingId()).isEqualTo(only(id).id());
        });
        assertThat(calls(stage.officer(), id)).isEmpty();
        assertThat(stage.secretary().asks(() -> trail.ofCase(id)))
                .flatExtracting(TrailEntry::changes)
                .extracting(Change::field)
                .contains("told", "toCall");
    }

    private List<NotificationView> calls(Player player, UUID id) {
        return messages.of(player, id).stream().filter(message -> message.kind() == NoticeKind.TO_CALL).toList();
    }

    private CommitmentView only(UUID id) {
        return stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);
    }

    private void report(UUID id, ReportKind kind) {
        var shown = only(id);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), kind, "已办到一半", "3 / 6 所", null, null)));
    }

    private void verify(UUID id, boolean confirmed, boolean disclosed) {
        stage.secretary().does(() -> checks.verify(new CheckFulfilment(
                journey.task(id, UserTasks.VERIFY_FULFILMENT), only(id).version(), confirmed, "到校看过", disclosed)));
    }

    private void change(UUID id, boolean approved) {
        var shown = only(id);
        stage.head().does(() -> decisions.requestChange(new RequestCommitmentChange(
                shown.id(), shown.version(), null, DueKind.DATED, shown.dueOn().plusMonths(3), "编制要等上级批复")));
        stage.director().does(() -> decisions.decideChange(
                new DecideCommitmentStep(journey.task(id, UserTasks.DECIDE_CHANGE), approved, "局办公会研究过")));
    }

    private void explain(UUID id, boolean approved) {
        report(id, ReportKind.IMPOSSIBLE);
        stage.viceDirector().does(() -> decisions.decideExplanation(
                new DecideCommitmentStep(journey.task(id, UserTasks.DECIDE_EXPLANATION), approved, "局办公会研究过")));
    }
}
