package io.yinuo.processes;

import static io.yinuo.processes.Contribution.Variables.ACCEPTED;
import static io.yinuo.processes.Contribution.Variables.APPROVED;
import static io.yinuo.processes.Contribution.Variables.OBJECTED;
import static io.yinuo.processes.Contribution.Variables.ON_SHEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.Contribution.Delegates;
import io.yinuo.processes.Contribution.Elements;
import io.yinuo.processes.Contribution.UserTasks;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContributionTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(Contribution.KEY, Contribution.RESOURCE);

    private final SuggestionCase suggestion = new SuggestionCase(ENGINE);
    private final SignOffSteps signOff = new SignOffSteps(ENGINE);
    private final String id = suggestion.id();

    @Test
    void goesFromReferralToTheLeadUnitsReply() {
        suggestion.referForContribution();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.SEND_CONTRIBUTION);
        ENGINE.complete(id, UserTasks.FILE_JOINT_REPLY);

        assertThat(ENGINE.isRunning(id)).isFalse();
        assertThat(ENGINE.endsReached(Contribution.KEY, id))
                .containsExactly(Elements.DRAFT_SUBMITTED, Elements.SUGGESTION_CLOSED);
    }

    @Test
    void offersEachTaskToThoseWhoMayDoIt() {
        suggestion.referForContribution();
        assertThat(candidates(UserTasks.PREPARE_ASSIGNMENT)).containsExactly("SECRETARY");
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        assertThat(candidates(UserTasks.APPROVE_ASSIGNMENT)).containsExactly("DIRECTOR");
        assertThat(ENGINE.task(id, UserTasks.APPROVE_ASSIGNMENT).getAssignee()).isEqualTo("vice-director");
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(true));
        assertThat(candidates(UserTasks.ACCEPT_ASSIGNMENT)).containsExactly("SECTION_HEAD@lead-section");
        ENGINE.complete(id, UserTasks.ACCEPT_ASSIGNMENT, ACCEPTED.of(true));
        assertThat(ENGINE.task(id, UserTasks.DRAFT_REPLY).getAssignee()).isEqualTo("officer");
        signOff.signOff(suggestion.submitDraft());
        assertThat(candidates(UserTasks.SEND_CONTRIBUTION)).containsExactly("SECRETARY");
        ENGINE.complete(id, UserTasks.SEND_CONTRIBUTION);
        assertThat(candidates(UserTasks.FILE_JOINT_REPLY)).containsExactly("SECRETARY");
    }

    private Iterable<String> candidates(String task) {
        return ENGINE.candidateGroups(ENGINE.task(id, task));
    }

    @Test
    void hearsTheSectionFirstIfTheMatterGoesOnASheet() {
        suggestion.referForContribution();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.CLAIM_ASSIGNMENT)))
                .containsExactly("SECTION_HEAD@lead-section");
        ENGINE.complete(id, UserTasks.CLAIM_ASSIGNMENT, OBJECTED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.APPROVE_ASSIGNMENT);
    }

    @Test
    void hasTheOfficeDirectorDecideAnObjectionBeforeTheLeaderApproves() {
        suggestion.referForContribution();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(true));
        ENGINE.complete(id, UserTasks.CLAIM_ASSIGNMENT, OBJECTED.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.DECIDE_OBJECTION))).containsExactly("REVIEWER");
        ENGINE.complete(id, UserTasks.DECIDE_OBJECTION);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.APPROVE_ASSIGNMENT);
    }

    @Test
    void goesBackToTheOfficeIfTheLeaderDisagrees() {
        suggestion.referForContribution();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.PREPARE_ASSIGNMENT);
    }

    @Test
    void goesBackToTheOfficeIfTheSectionObjects() {
        suggestion.referForContribution();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(true));
        ENGINE.complete(id, UserTasks.ACCEPT_ASSIGNMENT, ACCEPTED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.PREPARE_ASSIGNMENT);
    }

    @Test
    void waitsForTheSectionsThatAreAskedAndGoesOnWithoutAWaivedOne() {
        suggestion.referForContribution();
        suggestion.assign();
        String finance = suggestion.requestOpinion("finance");
        String replyId = suggestion.submitDraft();
        String late = suggestion.requestOpinion("safety");
        suggestion.giveOpinion(finance);
        ENGINE.runJobs();
        assertThat(ENGINE.isRunning(replyId)).isFalse();

        suggestion.waiveOpinion(late);
        ENGINE.runJobs();
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.HEAD_REVIEW);
    }

    @Test
    void isSentOnlyWhenWhatWasReturnedIsSigned() {
        suggestion.referForContribution();
        suggestion.assign();
        String replyId = suggestion.submitDraft();
        signOff.countersigners();
        signOff.returnDraft(replyId, ReplySignOff.UserTasks.HEAD_REVIEW, ReturningStep.HEAD_REVIEW);
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.REVISE_DRAFT);
        signOff.revise(replyId, false);
        signOff.signOff(replyId);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.SEND_CONTRIBUTION);
    }

    @Test
    void signsAgainBeforeTheSendingIfTheSignatureIsWithdrawn() {
        suggestion.referForContribution();
        suggestion.assign();
        String replyId = suggestion.submitDraft();
        signOff.signOff(replyId);
        signOff.withdrawSignature(id);
        assertThat(ENGINE.openTasks(id)).isEmpty();
        signOff.signAgain(replyId);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.SEND_CONTRIBUTION);
    }

    @Test
    void writesTheOpinionAnewIfTheOneThatWasSentIsRecalled() {
        suggestion.referForContribution();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.SEND_CONTRIBUTION);
        String replacing = UUID.randomUUID().toString();
        suggestion.recall(replacing);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.DRAFT_REPLY);
        assertThat(ENGINE.task(id, UserTasks.DRAFT_REPLY).getAssignee()).isEqualTo("officer");
        sendAndClose(replacing);
    }

    @Test
    void beginsAtTheReplacingOpinionIfTheOneOfAClosedMatterIsRecalled() {
        String replacing = UUID.randomUUID().toString();
        suggestion.recallContributionAfterTheClose(replacing);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.DRAFT_REPLY);
        sendAndClose(replacing);
    }

    private void sendAndClose(String replyId) {
        ENGINE.complete(id, UserTasks.DRAFT_REPLY);
        signOff.signOff(replyId);
        ENGINE.complete(id, UserTasks.SEND_CONTRIBUTION);
        ENGINE.complete(id, UserTasks.FILE_JOINT_REPLY);
        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    @Test
    void staysAtTheJointReplyIfClosingFails() {
        suggestion.referForContribution();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.SEND_CONTRIBUTION);
        ENGINE.delegate(Delegates.CLOSE_SUGGESTION, execution -> {
            throw new IllegalStateException("closing fails");
        });

        assertThatThrownBy(() -> ENGINE.complete(id, UserTasks.FILE_JOINT_REPLY)).hasMessageContaining("closing fails");
        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.FILE_JOINT_REPLY);
    }
}
