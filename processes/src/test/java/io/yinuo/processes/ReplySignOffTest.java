package io.yinuo.processes;

import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.CaseVariables.SignatoryRole;
import io.yinuo.processes.ReplySignOff.Decision;
import io.yinuo.processes.ReplySignOff.Delegates;
import io.yinuo.processes.ReplySignOff.Elements;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import io.yinuo.processes.ReplySignOff.Variables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplySignOffTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(ReplySignOff.KEY, ReplySignOff.RESOURCE);

    private final SignOffSteps signOff = new SignOffSteps(ENGINE);
    private final String reply = UUID.randomUUID().toString();

    @BeforeEach
    void nobodyCountersigns() {
        signOff.countersigners();
    }

    @Test
    void goesFromDraftToNumberWhenTheDirectorSigns() {
        submit(SignatoryRole.DIRECTOR);
        for (String step : List.of(HEAD_REVIEW, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY, NUMBER_REPLY)) {
            assertAt(step);
            signOff.approve(reply, step);
        }

        assertThat(ENGINE.isRunning(reply)).isFalse();
        assertThat(ENGINE.endsReached(ReplySignOff.KEY, reply)).containsExactly(Elements.REPLY_NUMBERED);
    }

    @Test
    void skipsTheViceDirectorsReviewWhenTheViceDirectorSigns() {
        submit(SignatoryRole.VICE_DIRECTOR);
        approve(HEAD_REVIEW, OFFICE_REVIEW);

        assertAt(SIGN_REPLY);
        assertThat(ENGINE.task(reply, SIGN_REPLY).getAssignee()).isEqualTo("vice-director");
        assertThat(groups(SIGN_REPLY)).isEmpty();
    }

    @Test
    void offersEachTaskToThoseWhoMayDoIt() {
        signOff.countersigners("finance");
        submit(SignatoryRole.DIRECTOR);
        assertThat(groups(HEAD_REVIEW)).containsExactly("SECTION_HEAD@lead-section");
        approve(HEAD_REVIEW);
        assertThat(groups(COUNTERSIGN)).containsExactly("SECTION_HEAD@finance");
        signOff.countersignAll(reply);
        assertThat(groups(OFFICE_REVIEW)).containsExactly("REVIEWER");
        approve(OFFICE_REVIEW);
        assertThat(ENGINE.task(reply, VICE_DIRECTOR_REVIEW).getAssignee()).isEqualTo("vice-director");
        approve(VICE_DIRECTOR_REVIEW);
        assertThat(groups(SIGN_REPLY)).containsExactly("DIRECTOR");
        assertThat(ENGINE.task(reply, SIGN_REPLY).getAssignee()).isNullOrEmpty();
        approve(SIGN_REPLY);
        assertThat(groups(NUMBER_REPLY)).containsExactly("SECRETARY");
    }

    @Test
    void asksEverySectionToCountersignAtTheSameTime() {
        signOff.countersigners("finance", "safety", "personnel");
        submit(SignatoryRole.DIRECTOR);
        approve(HEAD_REVIEW);
        assertThat(signOff.countersigns(reply)).hasSize(3);
        assertThat(signOff.countersigns(reply).stream().flatMap(task -> ENGINE.candidateGroups(task).stream()))
                .containsExactlyInAnyOrder("SECTION_HEAD@finance", "SECTION_HEAD@safety", "SECTION_HEAD@personnel");

        signOff.countersignAll(reply);
        assertAt(OFFICE_REVIEW);
    }

    @Test
    void neverStoresTheListOfCountersigners() {
        signOff.countersigners("finance", "safety");
        submit(SignatoryRole.DIRECTOR);
        approve(HEAD_REVIEW);

        assertThat(ENGINE.engine().getRuntimeService().createVariableInstanceQuery()
                .variableName(ReplySignOff.COUNTERSIGN_SECTION_IDS).list()).isEmpty();
    }

    @Test
    void goesStraightBackToEachStepThatReturnedTheDraft() {
        submit(SignatoryRole.DIRECTOR);
        returnAndRevise(HEAD_REVIEW, ReturningStep.HEAD_REVIEW);
        approve(HEAD_REVIEW);
        returnAndRevise(OFFICE_REVIEW, ReturningStep.OFFICE_REVIEW);
        approve(OFFICE_REVIEW);
        returnAndRevise(VICE_DIRECTOR_REVIEW, ReturningStep.VICE_DIRECTOR_REVIEW);
        approve(VICE_DIRECTOR_REVIEW);
        returnAndRevise(SIGN_REPLY, ReturningStep.SIGNATURE);
        approve(SIGN_REPLY);

        assertAt(NUMBER_REPLY);
    }

    @Test
    void asksTheSectionsAgainIfOneOfThemRefused() {
        signOff.countersigners("finance", "safety");
        signOff.countersignsCollected(Decision.RETURN);
        submit(SignatoryRole.DIRECTOR);
        approve(HEAD_REVIEW);
        signOff.countersignAll(reply);
        assertAt(REVISE_DRAFT);
        assertThat(ENGINE.task(reply, REVISE_DRAFT).getAssignee()).isEqualTo("officer");

        signOff.countersigners("finance");
        signOff.revise(reply, false);
        assertThat(signOff.countersigns(reply)).hasSize(1);
        signOff.countersignAll(reply);
        assertAt(OFFICE_REVIEW);
    }

    @Test
    void countersignsAgainIfTheReviserAsksForIt() {
        submit(SignatoryRole.DIRECTOR);
        approve(HEAD_REVIEW, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW);
        signOff.returnDraft(reply, SIGN_REPLY, ReturningStep.SIGNATURE);
        signOff.countersigners("finance");
        signOff.revise(reply, true);

        assertAt(COUNTERSIGN);
    }

    @Test
    void goesBackToTheSignatoryIfProofreadingChangesTheSubstance() {
        submit(SignatoryRole.VICE_DIRECTOR);
        approve(HEAD_REVIEW, OFFICE_REVIEW, SIGN_REPLY);
        ENGINE.complete(reply, NUMBER_REPLY, Variables.DECISION.of(Decision.RETURN.name()));

        assertAt(SIGN_REPLY);
    }

    @Test
    void goesBackToTheSignatoryIfTheSignatureIsWithdrawnBeforeTheNumber() {
        submit(SignatoryRole.DIRECTOR);
        approve(HEAD_REVIEW, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY);
        signOff.withdrawSignature(reply);
        assertAt(SIGN_REPLY);

        returnAndRevise(SIGN_REPLY, ReturningStep.SIGNATURE);
        approve(SIGN_REPLY);
        assertAt(NUMBER_REPLY);
    }

    @Test
    void beginsAtTheSignatoryIfTheSignatureWasWithdrawnAfterTheNumber() {
        ENGINE.delegate(
                Delegates.CHOOSE_ENTRY, execution -> execution.setVariable(Variables.SIGN_AGAIN.name(), true));
        submit(SignatoryRole.DIRECTOR);

        assertAt(SIGN_REPLY);
    }

    @Test
    void staysAtTheReviewIfTheSectionsCannotBeListed() {
        ENGINE.delegate(Delegates.LIST_COUNTERSIGNERS, execution -> {
            throw new IllegalStateException("listing fails");
        });
        submit(SignatoryRole.DIRECTOR);

        assertThatThrownBy(() -> approve(HEAD_REVIEW)).hasMessageContaining("listing fails");
        assertAt(HEAD_REVIEW);
    }

    private void submit(SignatoryRole signatory) {
        ENGINE.start(ReplySignOff.KEY, reply,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.LEAD_SECTION_ID.of("lead-section"),
                Variables.OFFICER_ID.of("officer"),
                Variables.VICE_DIRECTOR_ID.of("vice-director"),
                Variables.SIGNATORY_ROLE.of(signatory.name()),
                Variables.REPLY_ID.of(reply));
    }

    private void approve(String... steps) {
        for (String step : steps) {
            signOff.approve(reply, step);
        }
    }

    private void returnAndRevise(String step, ReturningStep from) {
        signOff.returnDraft(reply, step, from);
        assertAt(REVISE_DRAFT);
        signOff.revise(reply, false);
        assertAt(step);
    }

    private Iterable<String> groups(String taskKey) {
        return ENGINE.candidateGroups(ENGINE.task(reply, taskKey));
    }

    private void assertAt(String taskKey) {
        assertThat(ENGINE.openTasks(reply)).containsExactly(taskKey);
    }
}
