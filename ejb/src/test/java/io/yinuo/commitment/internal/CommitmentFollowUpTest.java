package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUpStep;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR6 承诺的跟踪")
class CommitmentFollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private Commitment commitment;

    @BeforeEach
    void deliver() {
        commitment = promise(DUE, DueKind.DATED);
        commitment.follow(TODAY, false);
    }

    @Test
    void expectsAReportEachQuarterAndBeforeTheLastDay() {
        assertThat(view().nextOn()).isEqualTo(LocalDate.of(2026, 4, 10));
        commitment.report(ReportKind.NO_CHANGE, LocalDate.of(2026, 11, 1), false);
        assertThat(view().nextOn()).isEqualTo(LocalDate.of(2026, 12, 17));
    }

    @Test
    void expectsAReportHalfMonthlyForKeyMattersAndYearlyWithoutADay() {
        commitment.report(ReportKind.NO_CHANGE, TODAY, true);
        assertThat(view().nextOn()).isEqualTo(LocalDate.of(2026, 1, 25));

        var standing = promise(null, DueKind.LONG_TERM);
        standing.follow(TODAY, false);
        assertThat(standing.view(new CommitmentView.Keepers("基教科", List.of()), null, TODAY).nextOn()).isEqualTo(LocalDate.of(2027, 1, 10));
    }

    @Test
    void asksOnceForEachReport() {
        var day = view().nextOn();
        assertThat(commitment.dueStep(day.minusDays(1))).isEmpty();
        assertThat(commitment.dueStep(day)).contains(FollowUpStep.REPORT);
        commitment.ask();
        assertThat(commitment.dueStep(day)).isEmpty();
    }

    @Test
    void isLateOnceAfterItsDay() {
        commitment.ask();
        assertThat(commitment.dueStep(DUE)).isEmpty();
        assertThat(commitment.dueStep(DUE.plusDays(1))).contains(FollowUpStep.LATE);
        commitment.beLate(DUE.plusDays(1));
        assertThat(commitment.dueStep(DUE.plusDays(2))).isEmpty();
    }

    @Test
    void isNotLateWhileItWaitsToBeVerified() {
        commitment.report(ReportKind.DONE, DUE, false);

        assertThat(commitment.dueStep(DUE.plusDays(30))).isEmpty();
        assertThat(view().stage()).isEqualTo(FollowUpStage.VERIFYING);
    }

    @Test
    void isLookedBackAtHalfAYearAfterItWasVerified() {
        commitment.report(ReportKind.DONE, TODAY, false);
        commitment.verify(true, TODAY);
        assertThat(commitment.dueStep(TODAY.plusMonths(6))).contains(FollowUpStep.LOOK_BACK);

        commitment.lookBack(true, TODAY.plusMonths(6));
        assertThat(view().status()).isEqualTo(CommitmentStatus.CLOSED_OUT);
    }

    @Test
    void isOpenAgainWhenItWasNotSoOrIsNoLonger() {
        commitment.report(ReportKind.DONE, TODAY, false);
        commitment.verify(false, TODAY);
        assertThat(view().standing().verification()).isEqualTo(VerificationStatus.REFUTED);
        assertThat(view().standing().claim()).isEqualTo(ClaimStatus.ONGOING);

        commitment.report(ReportKind.DONE, TODAY, false);
        commitment.verify(true, TODAY);
        commitment.lookBack(false, TODAY);
        assertThat(view().standing().verification()).isEqualTo(VerificationStatus.RELAPSED);
        assertThat(view().takesReports()).isTrue();
    }

    @Test
    @DisplayName("已终结的承诺不再收报告；待核实的也不收")
    void takesNoReportOnceItIsClosedOrInCheck() {
        commitment.report(ReportKind.IMPOSSIBLE, TODAY, false);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> commitment.report(ReportKind.PROGRESS, TODAY, false))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("COMMITMENT_IN_CHECK"));

        commitment.decideExplanation(true, TODAY);
        assertThat(view().status()).isEqualTo(CommitmentStatus.EXPLAINED);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> commitment.report(ReportKind.PROGRESS, TODAY, false))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("COMMITMENT_CLOSED"));
    }

    @Test
    void isVerifiedOnceOnly() {
        commitment.report(ReportKind.DONE, TODAY, false);
        commitment.verify(true, TODAY);

        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> commitment.verify(true, TODAY));
    }

    @Test
    void keepsItsWordsAndForgetsThatItWasLateWhenAnotherDayCounts() {
        commitment.beLate(DUE.plusDays(1));
        commitment.change("90 所", DueKind.DATED, DUE.plusYears(1), DUE.plusDays(2), false);

        assertThat(view().exactWords()).isEqualTo("年底前配齐");
        assertThat(view().target()).isEqualTo("90 所");
        assertThat(commitment.dueStep(DUE.plusYears(1).plusDays(1))).contains(FollowUpStep.LATE);
    }

    @Test
    @DisplayName("PR17 核实兑现的、已说明不能兑现的，才可再次答复")
    void isSettledOnceItWasVerifiedOrExplained() {
        assertThat(commitment.settledAsKept()).isEmpty();
        commitment.report(ReportKind.DONE, TODAY, false);
        assertThat(commitment.settledAsKept()).isEmpty();
        commitment.verify(true, TODAY);
        assertThat(commitment.settledAsKept()).contains(true);
        commitment.lookBack(false, TODAY);
        assertThat(commitment.settledAsKept()).isEmpty();

        commitment.report(ReportKind.IMPOSSIBLE, TODAY, false);
        commitment.decideExplanation(true, TODAY);
        assertThat(commitment.settledAsKept()).contains(false);
    }

    private CommitmentView view() {
        return commitment.view(new CommitmentView.Keepers("基教科", List.of()), null, TODAY);
    }

    private static Commitment promise(LocalDate dueOn, DueKind kind) {
        var item = PromisedItem.plain(UUID.randomUUID(), UUID.randomUUID(), "年底前配齐", null, "100 所", dueOn, kind);
        return new Commitment(numbered(), 1, item, UUID.randomUUID(), Instant.EPOCH);
    }

    private static ReplyView numbered() {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, ReplyStatus.NUMBERED,
                "title", "recipient", null, null, null, "", null, null, null, null, null, null, null, null, 1, 1, 1, null, null);
    }
}
