package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.CommitmentFollowUp.Claim;
import io.yinuo.processes.CommitmentFollowUp.Elements;
import io.yinuo.processes.CommitmentFollowUp.Messages;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitmentFollowUpTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(CommitmentFollowUp.KEY, CommitmentFollowUp.RESOURCE);

    private final String commitmentId = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        ENGINE.start(CommitmentFollowUp.KEY, commitmentId,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.OWNER_SECTION_ID.of("schools"),
                Variables.VICE_DIRECTOR_ID.of("vice"));
    }

    @Test
    void asksForNothingBeforeTheDayOfTheFirstReport() {
        assertThat(ENGINE.openTasks(commitmentId)).isEmpty();
        assertThat(ENGINE.isRunning(commitmentId)).isTrue();
    }

    @Test
    void asksTheOwnerSectionAgainAndAgainWhileThePromiseIsOngoing() {
        for (int quarter = 0; quarter < 3; quarter++) {
            tell(Messages.REPORT_DUE);
            assertThat(ENGINE.candidateGroups(ENGINE.task(commitmentId, UserTasks.REPORT_PROGRESS)))
                    .containsExactlyInAnyOrder("SECTION_HEAD@schools", "OFFICER@schools");
            report(Claim.ONGOING);
            assertThat(ENGINE.openTasks(commitmentId)).isEmpty();
        }
    }

    @Test
    void opensOneReportOnlyHoweverOftenTheDayIsTold() {
        tell(Messages.REPORT_DUE);

        assertThatThrownBy(() -> tell(Messages.REPORT_DUE)).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.REPORT_PROGRESS);
    }

    @Test
    void closesOutWhatWasVerifiedAndIsStillKeptMonthsLater() {
        claimDone();
        assertThat(ENGINE.candidateGroups(ENGINE.task(commitmentId, UserTasks.VERIFY_FULFILMENT)))
                .containsExactlyInAnyOrder("SUPERVISOR", "SECRETARY");

        verify(true);
        assertThat(ENGINE.openTasks(commitmentId)).isEmpty();
        tell(Messages.LOOK_BACK_DUE);
        ENGINE.complete(commitmentId, UserTasks.LOOK_BACK, Variables.STILL_KEPT.of(true));

        assertThat(ends()).containsExactly(Elements.COMMITMENT_CLOSED_OUT);
        assertThat(ENGINE.isRunning(commitmentId)).isFalse();
    }

    @Test
    void returnsToTheOwnerWhatIsNotAsItWasClaimed() {
        claimDone();

        verify(false);

        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.REPORT_PROGRESS);
    }

    @Test
    void beginsAnewWhenTheLookBackFindsARelapse() {
        claimDone();
        verify(true);
        tell(Messages.LOOK_BACK_DUE);

        ENGINE.complete(commitmentId, UserTasks.LOOK_BACK, Variables.STILL_KEPT.of(false));

        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.REPORT_PROGRESS);
    }

    @Test
    void endsWithTheApprovedExplanationOfWhatCannotBeKept() {
        claimImpossible();
        var step = ENGINE.task(commitmentId, UserTasks.DECIDE_EXPLANATION);
        assertThat(step.getAssignee()).isEqualTo("vice");
        assertThat(ENGINE.candidateGroups(step)).containsExactly("DIRECTOR");

        ENGINE.complete(commitmentId, UserTasks.DECIDE_EXPLANATION, Variables.APPROVED.of(true));

        assertThat(ends()).containsExactly(Elements.COMMITMENT_EXPLAINED);
        assertThat(ENGINE.isRunning(commitmentId)).isFalse();
    }

    @Test
    void goesOnWhenTheExplanationIsRefused() {
        claimImpossible();

        ENGINE.complete(commitmentId, UserTasks.DECIDE_EXPLANATION, Variables.APPROVED.of(false));

        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.REPORT_PROGRESS);
    }

    @Test
    void asksForTheReasonOfADelayBesideTheReportsUntilALeaderAgrees() {
        tell(Messages.COMMITMENT_LATE);
        tell(Messages.REPORT_DUE);
        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.EXPLAIN_DELAY, UserTasks.REPORT_PROGRESS);

        ENGINE.complete(commitmentId, UserTasks.EXPLAIN_DELAY);
        ENGINE.complete(commitmentId, UserTasks.DECIDE_DELAY_EXPLANATION, Variables.APPROVED.of(false));
        ENGINE.complete(commitmentId, UserTasks.EXPLAIN_DELAY);
        ENGINE.complete(commitmentId, UserTasks.DECIDE_DELAY_EXPLANATION, Variables.APPROVED.of(true));

        assertThat(ends()).containsExactly(Elements.DELAY_EXPLAINED);
        assertThat(ENGINE.openTasks(commitmentId)).containsExactly(UserTasks.REPORT_PROGRESS);
    }

    @Test
    void owesNoReasonForADelayOnceThePromiseIsClosedOut() {
        tell(Messages.COMMITMENT_LATE);
        claimImpossible();

        ENGINE.complete(commitmentId, UserTasks.DECIDE_EXPLANATION, Variables.APPROVED.of(true));

        assertThat(ENGINE.isRunning(commitmentId)).isFalse();
    }

    @Test
    void decidesAChangeBesideTheReports() {
        tell(Messages.CHANGE_REQUESTED);
        var step = ENGINE.task(commitmentId, UserTasks.DECIDE_CHANGE);
        assertThat(step.getAssignee()).isEqualTo("vice");
        assertThat(ENGINE.candidateGroups(step)).containsExactly("DIRECTOR");

        ENGINE.complete(commitmentId, UserTasks.DECIDE_CHANGE, Variables.APPROVED.of(true));
        tell(Messages.CHANGE_REQUESTED);
        ENGINE.complete(commitmentId, UserTasks.DECIDE_CHANGE, Variables.APPROVED.of(false));

        assertThat(ends()).containsExactly(Elements.CHANGE_IN_FORCE, Elements.CHANGE_REFUSED);
        assertThat(ENGINE.isRunning(commitmentId)).isTrue();
    }

    @Test
    void endsWithTheReplyThatIsTakenBackWhateverIsOpen() {
        claimDone();
        tell(Messages.CHANGE_REQUESTED);
        tell(Messages.COMMITMENT_LATE);

        tell(Messages.REPLY_TAKEN_BACK);

        assertThat(ends()).containsExactly(Elements.COMMITMENT_VOIDED);
        assertThat(ENGINE.isRunning(commitmentId)).isFalse();
    }

    private void claimDone() {
        tell(Messages.REPORT_DUE);
        report(Claim.DONE);
    }

    private void claimImpossible() {
        tell(Messages.REPORT_DUE);
        report(Claim.IMPOSSIBLE);
    }

    private void report(Claim claim) {
        ENGINE.complete(commitmentId, UserTasks.REPORT_PROGRESS, Variables.CLAIM.of(claim.name()));
    }

    private void verify(boolean verified) {
        ENGINE.complete(commitmentId, UserTasks.VERIFY_FULFILMENT, Variables.VERIFIED.of(verified));
    }

    private void tell(String message) {
        ENGINE.engine().getRuntimeService().createMessageCorrelation(message)
                .processInstanceBusinessKey(commitmentId)
                .correlate();
    }

    private List<String> ends() {
        return ENGINE.endsReached(CommitmentFollowUp.KEY, commitmentId);
    }
}
