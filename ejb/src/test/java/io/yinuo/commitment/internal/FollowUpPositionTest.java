package io.yinuo.commitment.internal;

import static io.yinuo.processes.CommitmentFollowUp.Elements.LOOK_BACK_DUE;
import static io.yinuo.processes.CommitmentFollowUp.Elements.REPORT_DUE;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_CHANGE;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.EXPLAIN_DELAY;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.LOOK_BACK;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.REPORT_PROGRESS;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.ExplanationKind;
import io.yinuo.commitment.ReportKind;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CY1 承诺跟踪停在哪一步，只看记录就知道")
class FollowUpPositionTest {

    private static final UUID LEADER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 18);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATE = LocalDate.of(2027, 1, 4);

    private Commitment promise;

    @BeforeEach
    void follow() {
        var item = PromisedItem.plain(
                UUID.randomUUID(), UUID.randomUUID(), "年底前配齐心理教师", UUID.randomUUID(), null, DUE, DueKind.DATED);
        promise = new Commitment(numbered(), 1, item, UUID.randomUUID(), Instant.EPOCH);
        promise.follow(TODAY, false);
    }

    private static ReplyView numbered() {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, ReplyStatus.NUMBERED,
                "title", "recipient", null, null, null, "", null, null, null, null, null, null, null, null, 1, 1, 1, null, null);
    }

    @Test
    void waitsForTheDayOfTheReportAndThenForTheReport() {
        assertThat(position()).containsExactly(REPORT_DUE);
        promise.ask();
        assertThat(position()).containsExactly(REPORT_PROGRESS);
    }

    @Test
    void waitsForWhoeverVerifiesLooksBackOrDecides() {
        promise.report(ReportKind.DONE, TODAY, false);
        assertThat(position()).containsExactly(VERIFY_FULFILMENT);
        promise.verify(true, TODAY);
        assertThat(position()).containsExactly(LOOK_BACK_DUE);
        promise.ask();
        assertThat(position()).containsExactly(LOOK_BACK);
        promise.lookBack(false, TODAY);
        assertThat(position()).containsExactly(REPORT_PROGRESS);
        promise.report(ReportKind.IMPOSSIBLE, TODAY, false);
        assertThat(position()).containsExactly(DECIDE_EXPLANATION);
    }

    @Test
    void waitsForAChangeBeside() {
        assertThat(FollowUpPosition.of(promise, true, List.of())).containsExactly(REPORT_DUE, DECIDE_CHANGE);
    }

    @Test
    @DisplayName("超期说明：没写的等说明，写了的等审批，不同意的重写，同意了就不再等；又一次超期的重新说明")
    void waitsForTheReasonOfEachDelayUntilALeaderAgrees() {
        promise.beLate(LATE);
        assertThat(position()).containsExactly(REPORT_DUE, EXPLAIN_DELAY);

        var told = explained(LATE.plusDays(1));
        assertThat(position(told)).containsExactly(REPORT_DUE, DECIDE_DELAY_EXPLANATION);
        told.decide(false, "写明何时办成", LEADER, Instant.EPOCH);
        assertThat(position(told)).containsExactly(REPORT_DUE, EXPLAIN_DELAY);
        var again = explained(LATE.plusDays(2));
        again.decide(true, null, LEADER, Instant.EPOCH);
        assertThat(position(again, told)).containsExactly(REPORT_DUE);

        promise.beLate(LATE.plusMonths(3));
        assertThat(position(again, told)).containsExactly(REPORT_DUE, EXPLAIN_DELAY);
    }

    @Test
    void standsNowhereBeforeItsDeliveryAndAfterItsEnd() {
        promise.report(ReportKind.DONE, TODAY, false);
        promise.verify(true, TODAY);
        promise.lookBack(true, TODAY);

        assertThatThrownBy(this::position).isInstanceOf(StateConflict.class);
    }

    private List<String> position(ExplanationRow... explanations) {
        return FollowUpPosition.of(promise, false, List.of(explanations));
    }

    private ExplanationRow explained(LocalDate day) {
        return new ExplanationRow(
                promise, ExplanationKind.DELAY, "编制要等上级批复", LEADER, day.atStartOfDay(WorkClock.ZONE).toInstant());
    }
}
