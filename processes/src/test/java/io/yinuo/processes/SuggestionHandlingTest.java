package io.yinuo.processes;

import static io.yinuo.processes.SuggestionHandling.Variables.ACCEPTED;
import static io.yinuo.processes.SuggestionHandling.Variables.APPROVED;
import static io.yinuo.processes.SuggestionHandling.Variables.MEET;
import static io.yinuo.processes.SuggestionHandling.Variables.OBJECTED;
import static io.yinuo.processes.SuggestionHandling.Variables.ON_SHEET;
import static io.yinuo.processes.SuggestionHandling.Variables.REHANDLE;
import static io.yinuo.processes.SuggestionHandling.Variables.REPLY_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.SuggestionHandling.Delegates;
import io.yinuo.processes.SuggestionHandling.Elements;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuggestionHandlingTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(SuggestionHandling.KEY, SuggestionHandling.RESOURCE);

    private final SuggestionCase suggestion = new SuggestionCase(ENGINE);
    private final SignOffSteps signOff = new SignOffSteps(ENGINE);
    private final String id = suggestion.id();

    @Test
    void goesFromReferralToClose() {
        suggestion.refer();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(true));
        ENGINE.complete(id, UserTasks.ACCEPT_ASSIGNMENT, ACCEPTED.of(true));
        String replyId = suggestion.submitDraft();
        assertThat(ENGINE.openTasks(id)).isEmpty();
        signOff.signOff(replyId);
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));

        assertThat(ENGINE.isRunning(id)).isFalse();
        assertThat(ENGINE.endsReached(SuggestionHandling.KEY, id))
                .containsExactly(Elements.DRAFT_SUBMITTED, Elements.SUGGESTION_CLOSED);
    }

    @Test
    void offersEachTaskToThoseWhoMayDoIt() {
        suggestion.refer();
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.PREPARE_ASSIGNMENT))).containsExactly("SECRETARY");
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.APPROVE_ASSIGNMENT)))
                .containsExactly("DIRECTOR");
        assertThat(ENGINE.task(id, UserTasks.APPROVE_ASSIGNMENT).getAssignee()).isEqualTo("vice-director");
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.ACCEPT_ASSIGNMENT)))
                .containsExactly("SECTION_HEAD@lead-section");
        ENGINE.complete(id, UserTasks.ACCEPT_ASSIGNMENT, ACCEPTED.of(true));
        assertThat(ENGINE.task(id, UserTasks.DRAFT_REPLY).getAssignee()).isEqualTo("officer");
        signOff.signOff(suggestion.submitDraft());
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.DELIVER_REPLY))).containsExactly("SECRETARY");
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        assertThat(ENGINE.task(id, UserTasks.RATE_REPLY).getAssignee()).isEqualTo("deputy");
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.RATE_REPLY))).containsExactly("LIAISON");
    }

    @Test
    void leavesTheRatingToTheLiaisonIfTheDeputyHasNoAccount() {
        suggestion.referByDeputyWithoutAccount();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);

        var task = ENGINE.task(id, UserTasks.RATE_REPLY);
        assertThat(task.getAssignee()).isNullOrEmpty();
        assertThat(ENGINE.candidateGroups(task)).containsExactly("LIAISON");
    }

    @Test
    void hearsTheSectionFirstIfTheMatterGoesOnASheet() {
        suggestion.refer();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.CLAIM_ASSIGNMENT)))
                .containsExactly("SECTION_HEAD@lead-section");
        ENGINE.complete(id, UserTasks.CLAIM_ASSIGNMENT, OBJECTED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.APPROVE_ASSIGNMENT);
    }

    @Test
    void hasTheOfficeDirectorDecideAnObjectionBeforeTheLeaderApproves() {
        suggestion.refer();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(true));
        ENGINE.complete(id, UserTasks.CLAIM_ASSIGNMENT, OBJECTED.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.DECIDE_OBJECTION))).containsExactly("REVIEWER");
        ENGINE.complete(id, UserTasks.DECIDE_OBJECTION);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.APPROVE_ASSIGNMENT);
    }

    @Test
    void goesBackToTheOfficeIfTheLeaderDisagrees() {
        suggestion.refer();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.PREPARE_ASSIGNMENT);
    }

    @Test
    void goesBackToTheOfficeIfTheSectionObjects() {
        suggestion.refer();
        ENGINE.complete(id, UserTasks.PREPARE_ASSIGNMENT, ON_SHEET.of(false));
        ENGINE.complete(id, UserTasks.APPROVE_ASSIGNMENT, APPROVED.of(true));
        ENGINE.complete(id, UserTasks.ACCEPT_ASSIGNMENT, ACCEPTED.of(false));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.PREPARE_ASSIGNMENT);
    }

    @Test
    void proposesOnceEvenIfTheOfficeMustPrepareAgain() {
        var proposals = new AtomicInteger();
        ENGINE.delegate(Delegates.PROPOSE_ASSIGNMENT, execution -> proposals.incrementAndGet());
        goesBackToTheOfficeIfTheLeaderDisagrees();

        assertThat(proposals).hasValue(1);
    }

    @Test
    void waitsForEveryOpinionBeforeSignOff() {
        suggestion.refer();
        suggestion.assign();
        String finance = suggestion.requestOpinion("finance");
        String safety = suggestion.requestOpinion("safety");
        String replyId = suggestion.submitDraft();
        suggestion.giveOpinion(finance);
        ENGINE.runJobs();
        assertThat(ENGINE.isRunning(replyId)).isFalse();

        suggestion.giveOpinion(safety);
        ENGINE.runJobs();
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.HEAD_REVIEW);
    }

    @Test
    void waitsForTheDraftWhenAllOpinionsAreIn() {
        suggestion.refer();
        suggestion.assign();
        suggestion.giveOpinion(suggestion.requestOpinion("finance"));
        ENGINE.runJobs();

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.DRAFT_REPLY);
        assertThat(ENGINE.openTasks(suggestion.submitDraft()))
                .containsExactly(ReplySignOff.UserTasks.HEAD_REVIEW);
    }

    @Test
    void keepsTheSectionsOfTheCoHandlersApart() {
        suggestion.refer();
        suggestion.assign();
        String finance = suggestion.requestOpinion("finance");
        String safety = suggestion.requestOpinion("safety");

        assertThat(ENGINE.candidateGroups(ENGINE.task(finance, CoHandling.UserTasks.GIVE_OPINION)))
                .containsExactlyInAnyOrder("SECTION_HEAD@finance", "OFFICER@finance");
        assertThat(ENGINE.candidateGroups(ENGINE.task(safety, CoHandling.UserTasks.GIVE_OPINION)))
                .containsExactlyInAnyOrder("SECTION_HEAD@safety", "OFFICER@safety");
    }

    @Test
    void takesALateCoHandlerWhileAnotherOneIsStillOpen() {
        suggestion.refer();
        suggestion.assign();
        String finance = suggestion.requestOpinion("finance");
        String replyId = suggestion.submitDraft();
        String late = suggestion.requestOpinion("safety");
        suggestion.giveOpinion(finance);
        ENGINE.runJobs();
        assertThat(ENGINE.isRunning(replyId)).isFalse();

        suggestion.giveOpinion(late);
        ENGINE.runJobs();
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.HEAD_REVIEW);
    }

    @Test
    void goesOnWithoutAWaivedOpinion() {
        suggestion.refer();
        suggestion.assign();
        String finance = suggestion.requestOpinion("finance");
        String replyId = suggestion.submitDraft();
        suggestion.waiveOpinion(finance);
        ENGINE.runJobs();

        assertThat(ENGINE.isRunning(finance)).isFalse();
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.HEAD_REVIEW);
    }

    @Test
    void refusesACoHandlerOnceTheScopeHasClosed() {
        suggestion.refer();
        suggestion.assign();
        suggestion.submitDraft();

        assertThatThrownBy(() -> suggestion.requestOpinion("finance"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void answersAgainUntilTheRatingAsksForNoMore() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        for (int round = 1; round <= 2; round++) {
            String secondReply = UUID.randomUUID().toString();
            ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(true), MEET.of(false), REPLY_ID.of(secondReply));
            assertThat(ENGINE.openTasks(id)).isEmpty();
            ENGINE.complete(secondReply, Rehandling.UserTasks.DRAFT_SECOND_REPLY);
            signOff.signOff(secondReply);
            ENGINE.complete(secondReply, Rehandling.UserTasks.DELIVER_SECOND_REPLY);
        }
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));

        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    @Test
    void signsAgainBeforeTheDeliveryIfTheSignatureIsWithdrawn() {
        suggestion.refer();
        suggestion.assign();
        String replyId = suggestion.submitDraft();
        signOff.signOff(replyId);
        signOff.withdrawSignature(id);
        assertThat(ENGINE.openTasks(id)).isEmpty();
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.SIGN_REPLY);
        signOff.signAgain(replyId);

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.DELIVER_REPLY);
    }

    @Test
    void answersAnewInsteadOfWaitingForTheRatingIfTheReplyIsRecalled() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        String replacing = UUID.randomUUID().toString();
        suggestion.recall(replacing);

        assertThat(ENGINE.openTasks(id)).isEmpty();
        replace(replacing);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));
        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    @Test
    void stopsTheDeliveryAndAnswersAnewIfTheReplyIsRecalledBeforeEverybodyHasIt() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.DELIVER_REPLY);
        String replacing = UUID.randomUUID().toString();
        suggestion.recall(replacing);

        assertThat(ENGINE.openTasks(id)).isEmpty();
        replace(replacing);
        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.RATE_REPLY);
    }

    @Test
    void stopsTheDeliveryOfAReplacingReplyThatIsRecalledItself() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        String second = UUID.randomUUID().toString();
        suggestion.recall(second);
        ENGINE.complete(second, Rehandling.UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(second);
        assertThat(ENGINE.openTasks(second)).containsExactly(Rehandling.UserTasks.DELIVER_SECOND_REPLY);
        String third = UUID.randomUUID().toString();
        suggestion.recall(third);

        assertThat(ENGINE.isRunning(second)).isFalse();
        replace(third);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));
        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    @Test
    void beginsAtTheReplacingReplyIfTheReplyOfAClosedMatterIsRecalled() {
        String replacing = UUID.randomUUID().toString();
        suggestion.recallAfterTheClose(replacing);

        replace(replacing);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));
        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    private void replace(String replyId) {
        ENGINE.complete(replyId, Rehandling.UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(replyId);
        ENGINE.complete(replyId, Rehandling.UserTasks.DELIVER_SECOND_REPLY);
    }

    @Test
    void endsWithAMeetingWhenNoFurtherReplyIsOwed() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(true));
        assertThat(ENGINE.candidateGroups(ENGINE.task(id, UserTasks.RECORD_MEETING))).containsExactly("SECRETARY");
        ENGINE.complete(id, UserTasks.RECORD_MEETING);

        assertThat(ENGINE.isRunning(id)).isFalse();
    }

    @Test
    void answersAgainWhenARatingComesAfterTheClose() {
        String secondReply = UUID.randomUUID().toString();
        suggestion.rateLate(REHANDLE.of(true), MEET.of(false), REPLY_ID.of(secondReply));
        ENGINE.complete(secondReply, Rehandling.UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(secondReply);
        ENGINE.complete(secondReply, Rehandling.UserTasks.DELIVER_SECOND_REPLY);
        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.RATE_REPLY);
        ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false));

        assertThat(ENGINE.endsReached(SuggestionHandling.KEY, id)).containsExactly(Elements.SUGGESTION_CLOSED);
    }

    @Test
    void meetsWhenARatingComesAfterTheCloseAndNoFurtherReplyIsOwed() {
        suggestion.rateLate(REHANDLE.of(false), MEET.of(true));

        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.RECORD_MEETING);
    }

    @Test
    void staysAtTheRatingIfClosingFails() {
        suggestion.refer();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        ENGINE.complete(id, UserTasks.DELIVER_REPLY);
        ENGINE.delegate(Delegates.CLOSE_SUGGESTION, execution -> {
            throw new IllegalStateException("closing fails");
        });

        assertThatThrownBy(() -> ENGINE.complete(id, UserTasks.RATE_REPLY, REHANDLE.of(false), MEET.of(false)))
                .hasMessageContaining("closing fails");
        assertThat(ENGINE.openTasks(id)).containsExactly(UserTasks.RATE_REPLY);
    }
}
