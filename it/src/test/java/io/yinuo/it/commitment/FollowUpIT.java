package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.ExplainDelay;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUpSweep;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.consistency.Consistency;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.RecallKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordOffline;
import io.yinuo.paper.UploadedFile;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A promise is followed from the delivered letter until it is kept, explained or taken back with its letter. */
@ServerTest
class FollowUpIT {

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
    private FollowUpSweep sweep;

    @Inject
    private OfflineSteps offline;

    @Inject
    private Recalls recalls;

    @Inject
    private Consistency consistency;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("PR6 送达之后定期报告，责任科室以外核实，数月后回头看销号，逐步留痕")
    void closesOutWhatIsReportedVerifiedAndStillKept() {
        var id = journey.toRating();
        assertThat(journey.elements(id)).doesNotContain(UserTasks.REPORT_PROGRESS);

        passOn(only(id).nextOn());
        passOn(only(id).nextOn());
        assertThat(journey.elements(id)).filteredOn(UserTasks.REPORT_PROGRESS::equals).hasSize(1);
        report(id, ReportKind.NO_CHANGE);
        assertThat(journey.elements(id)).doesNotContain(UserTasks.REPORT_PROGRESS);

        report(id, ReportKind.DONE);
        assertThat(only(id).standing().light()).isEqualTo(CommitmentLight.TO_VERIFY);
        verify(stage.secretary(), id, true);
        assertThat(only(id).standing().light()).isEqualTo(CommitmentLight.KEPT);
        assertThat(file(id).reports().get(0).disclosed()).isTrue();

        passOn(only(id).nextOn());
        stage.secretary().does(() -> checks.lookBack(
                new CheckFulfilment(journey.task(id, UserTasks.LOOK_BACK), only(id).version(), true, null, false)));

        assertThat(only(id).status()).isEqualTo(CommitmentStatus.CLOSED_OUT);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("commitment.follow", "commitment.report", "commitment.verify", "commitment.lookBack");
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
    }

    @Test
    @DisplayName("PR5 三种状态造不了假：每一种不该核实、报告、审批的人都被拒绝")
    void letsNobodyTakeAnothersPart() {
        var id = journey.toRating();
        var report = new ReportCommitment(only(id).id(), only(id).version(), ReportKind.DONE, "办了", "1", null, null);
        for (var outsider : List.of(stage.secretary(), stage.reviewer(), stage.director(), stage.deputy(), stage.liaison())) {
            assertThatThrownBy(() -> outsider.does(() -> reports.report(report))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> stage.otherHead().does(() -> reports.report(report))).isInstanceOf(NotFound.class);
        report(id, ReportKind.DONE);

        var check = check(id, true);
        for (var noChecker : List.of(
                stage.officer(), stage.head(), stage.otherHead(), stage.reviewer(), stage.director(), stage.deputy(), stage.liaison())) {
            assertThatThrownBy(() -> noChecker.does(() -> checks.verify(check))).isInstanceOf(EJBAccessException.class);
        }
        assertThat(only(id).standing().verification()).isEqualTo(VerificationStatus.NONE);
        verify(stage.secretary(), id, true);

        assertThatThrownBy(() -> stage.secretary().does(() -> decisions.decideChange(
                        new DecideCommitmentStep(check.taskId(), true, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("PR5 两个人同时核实，后到的被告知")
    void tellsTheSecondOfTwoWhoVerify() {
        var id = journey.toRating();
        report(id, ReportKind.DONE);
        var same = check(id, true);
        verify(stage.secretary(), id, false);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> checks.verify(same)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("TASK_FINISHED"));
        report(id, ReportKind.DONE);
        var stale = new CheckFulfilment(journey.task(id, UserTasks.VERIFY_FULFILMENT), same.expectedVersion(), true, null, true);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.secretary().does(() -> checks.verify(stale)));
    }

    @Test
    @DisplayName("PR8 变更目标、期限须经批准，原话不动；不批准的不变")
    void changesTargetAndDayOnlyWithApproval() {
        var id = journey.toRating();
        var before = only(id);
        var day = before.dueOn().plusMonths(3);

        ask(id, day);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> ask(id, day));
        decide(stage.viceDirector(), id, UserTasks.DECIDE_CHANGE, false);
        assertThat(only(id).dueOn()).isEqualTo(before.dueOn());
        ask(id, day);
        decide(stage.director(), id, UserTasks.DECIDE_CHANGE, true);

        assertThat(only(id).dueOn()).isEqualTo(day);
        assertThat(stage.deputy().asks(() -> commitments.newsOf(id))).singleElement()
                .satisfies(told -> assertThat(told.amendments()).singleElement()
                        .satisfies(change -> assertThat(change.reason()).isEqualTo("编制要等上级批复")));
        assertThat(only(id).exactWords()).isEqualTo(before.exactWords());
        assertThat(file(id).changes()).extracting(CommitmentFile.Change::status)
                .containsExactly(DecisionStatus.APPROVED, DecisionStatus.REFUSED);
        for (var wrong : List.of(clock.today(), clock.today().minusDays(1), LocalDate.of(2199, 1, 1))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ask(id, wrong));
        }
    }

    @Test
    @DisplayName("PR9 不能兑现的，说明经批准才终结；终结之后不收报告")
    void endsWithAnApprovedExplanation() {
        var id = journey.toRating();
        report(id, ReportKind.IMPOSSIBLE);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> report(id, ReportKind.PROGRESS));
        decide(stage.viceDirector(), id, UserTasks.DECIDE_EXPLANATION, false);
        report(id, ReportKind.IMPOSSIBLE);
        decide(stage.viceDirector(), id, UserTasks.DECIDE_EXPLANATION, true);

        assertThat(only(id).status()).isEqualTo(CommitmentStatus.EXPLAINED);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> report(id, ReportKind.NO_CHANGE))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("COMMITMENT_CLOSED"));
    }

    @Test
    @DisplayName("PR9 超期的自动转到责任科室说明原因，一次超期只转一次")
    void asksForTheReasonOfADelay() {
        var id = journey.toRating();
        passOn(only(id).dueOn().plusDays(1));
        passOn(only(id).dueOn().plusDays(2));
        assertThat(journey.elements(id)).filteredOn(UserTasks.EXPLAIN_DELAY::equals).hasSize(1);

        var task = journey.task(id, UserTasks.EXPLAIN_DELAY);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.head().does(() -> reports.explainDelay(new ExplainDelay(task, " "))));
        stage.head().does(() -> reports.explainDelay(new ExplainDelay(task, "编制要等上级批复")));
        decide(stage.viceDirector(), id, UserTasks.DECIDE_DELAY_EXPLANATION, true);

        assertThat(stage.deputy().asks(() -> commitments.newsOf(id))).singleElement()
                .satisfies(told -> assertThat(told.explanations()).containsExactly("编制要等上级批复"));
        assertThat(file(id).explanations()).singleElement()
                .satisfies(explanation -> assertThat(explanation.status()).isEqualTo(DecisionStatus.APPROVED));
        assertThat(only(id).status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    @DisplayName("PR7 佐证按内容检查：不是所称格式的文件不收，也不记下报告")
    void takesNoEvidenceThatIsNotWhatItSays() {
        var id = journey.toRating();
        var disguised = new UploadedFile("名单.pdf", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1));
        var report = new ReportCommitment(only(id).id(), only(id).version(), ReportKind.PROGRESS, "办了", null, null, disguised);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.officer().does(() -> reports.report(report)));
        assertThat(file(id).reports()).isEmpty();

        var list = new UploadedFile("名单.txt", "一校、二校".getBytes(StandardCharsets.UTF_8));
        stage.officer().does(() -> reports.report(new ReportCommitment(
                only(id).id(), only(id).version(), ReportKind.PROGRESS, "办了", null, null, list)));
        assertThat(file(id).reports()).singleElement().satisfies(kept -> assertThat(kept.fileName()).isEqualTo("名单.txt"));
    }

    @Test
    @DisplayName("W6 答复收回，承诺不再跟踪")
    void endsWithTheLetterThatIsTakenBack() {
        var id = journey.toRating();
        passOn(only(id).nextOn());
        var reply = journey.reply(id);

        stage.reviewer().asks(() -> recalls.recall(
                new RecallReply(reply.id(), reply.version(), RecallKind.CORRECTED, "第二段的数字抄错")));

        assertThat(journey.elements(id)).doesNotContain(UserTasks.REPORT_PROGRESS);
        assertThat(stage.secretary().asks(() -> commitments.ofReply(reply.id()))).extracting(CommitmentView::status)
                .containsExactly(CommitmentStatus.REPLACED);
    }

    @Test
    @DisplayName("PR6 我科承诺只列本科室的，办公室看全局的")
    void showsASectionItsOwnPromises() {
        var id = journey.toRating();
        var own = only(id).id();

        assertThat(board(stage.officer())).contains(own);
        assertThat(board(stage.secretary())).contains(own);
        assertThat(board(stage.otherHead())).doesNotContain(own);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> commitments.file(own)));
        assertThat(only(id).stage()).isEqualTo(FollowUpStage.REPORTING);
    }

    @Test
    @DisplayName("OF7 纸上的进展报告按结论补录，扫描件即为佐证，只存一份")
    void typesInAReportOnPaperWithItsScan() {
        var id = journey.toRating();
        passOn(only(id).nextOn());
        passOn(only(id).nextOn());
        var task = journey.task(id, UserTasks.REPORT_PROGRESS);
        var shown = only(id);
        var scan = new UploadedFile("进展报告.txt", "已配备 4 名专职心理教师。".getBytes(StandardCharsets.UTF_8));
        var report = new ReportCommitment(
                shown.id(), shown.version(), ReportKind.PROGRESS, "已配备 4 名", null, null, scan);

        stage.secretary().does(() -> offline.record(
                new RecordOffline(task, stage.head().personId(), clock.today(), null, null, scan), () -> reports.report(report)));

        var told = file(id).reports().get(0);
        assertThat(told.kind()).isEqualTo(ReportKind.PROGRESS);
        assertThat(told.paperId()).isEqualTo(stage.secretary().asks(() -> offline.ofCase(id)).get(0).paperId());
    }

    private List<UUID> board(Player reader) {
        return reader.asks(() -> commitments.board()).stream().map(line -> line.commitment().id()).toList();
    }

    private void passOn(LocalDate day) {
        clock.at(day.atTime(8, 0).atZone(WorkClock.ZONE).toInstant(), sweep::pass);
    }

    private CommitmentView only(UUID caseId) {
        var all = stage.officer().asks(() -> commitments.ofSuggestion(caseId));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private CommitmentFile file(UUID caseId) {
        return stage.officer().asks(() -> commitments.file(only(caseId).id()));
    }

    private void report(UUID caseId, ReportKind kind) {
        var shown = only(caseId);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), kind, "已办到一半", "3 / 6 所", null, null)));
    }

    private CheckFulfilment check(UUID caseId, boolean confirmed) {
        return new CheckFulfilment(
                journey.task(caseId, UserTasks.VERIFY_FULFILMENT), only(caseId).version(), confirmed, "到校看过", true);
    }

    private void verify(Player checker, UUID caseId, boolean confirmed) {
        var check = check(caseId, confirmed);
        checker.does(() -> checks.verify(check));
    }

    private void ask(UUID caseId, LocalDate day) {
        var shown = only(caseId);
        stage.head().does(() -> decisions.requestChange(
                new RequestCommitmentChange(shown.id(), shown.version(), "每校 1 名", DueKind.DATED, day, "编制要等上级批复")));
    }

    private void decide(Player leader, UUID caseId, String element, boolean approved) {
        var step = new DecideCommitmentStep(journey.task(caseId, element), approved, "局办公会研究过");
        leader.does(() -> {
            if (element.equals(UserTasks.DECIDE_CHANGE)) {
                decisions.decideChange(step);
            } else {
                decisions.decideExplanation(step);
            }
        });
    }
}
