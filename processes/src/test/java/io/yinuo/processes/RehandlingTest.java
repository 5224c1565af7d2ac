package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.CaseVariables.SignatoryRole;
import io.yinuo.processes.Rehandling.Elements;
import io.yinuo.processes.Rehandling.Messages;
import io.yinuo.processes.Rehandling.UserTasks;
import io.yinuo.processes.Rehandling.Variables;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RehandlingTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(Rehandling.KEY, Rehandling.RESOURCE);

    private final SignOffSteps signOff = new SignOffSteps(ENGINE);
    private final String replyId = UUID.randomUUID().toString();

    @BeforeEach
    void requireASecondReply() {
        ENGINE.start(Rehandling.KEY, replyId,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.LEAD_SECTION_ID.of("lead-section"),
                Variables.OFFICER_ID.of("officer"),
                Variables.VICE_DIRECTOR_ID.of("vice-director"),
                Variables.SIGNATORY_ROLE.of(SignatoryRole.DIRECTOR.name()),
                Variables.REPLY_ID.of(replyId));
    }

    @Test
    void goesFromDraftToDelivery() {
        assertThat(ENGINE.task(replyId, UserTasks.DRAFT_SECOND_REPLY).getAssignee()).isEqualTo("officer");
        ENGINE.complete(replyId, UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(replyId);
        assertThat(ENGINE.candidateGroups(ENGINE.task(replyId, UserTasks.DELIVER_SECOND_REPLY)))
                .containsExactly("SECRETARY");
        ENGINE.complete(replyId, UserTasks.DELIVER_SECOND_REPLY);

        assertThat(ENGINE.isRunning(replyId)).isFalse();
        assertThat(ENGINE.endsReached(Rehandling.KEY, replyId)).containsExactly(Elements.SECOND_REPLY_DELIVERED);
    }

    @Test
    void signsAgainBeforeTheDeliveryIfTheSignatureIsWithdrawn() {
        ENGINE.complete(replyId, UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(replyId);
        signOff.withdrawSignature(replyId);
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.SIGN_REPLY);
        signOff.signAgain(replyId);

        assertThat(ENGINE.openTasks(replyId)).containsExactly(UserTasks.DELIVER_SECOND_REPLY);
    }

    @Test
    void signsOffTheSecondReplyUnderItsOwnKey() {
        ENGINE.complete(replyId, UserTasks.DRAFT_SECOND_REPLY);

        var signOffs = ENGINE.engine().getRuntimeService().createProcessInstanceQuery()
                .processDefinitionKey(ReplySignOff.KEY).processInstanceBusinessKey(replyId).list();
        assertThat(signOffs).hasSize(1);
    }

    @Test
    void endsWhereverItStandsIfTheReplyIsDropped() {
        drop();
        assertThat(ENGINE.endsReached(Rehandling.KEY, replyId)).containsExactly(Elements.REPLY_DROPPED_END);
        assertThat(ENGINE.isRunning(replyId)).isFalse();
    }

    @Test
    void endsTheSignOffWithTheReplyThatIsDropped() {
        ENGINE.complete(replyId, UserTasks.DRAFT_SECOND_REPLY);
        signOff.returnDraft(replyId, ReplySignOff.UserTasks.HEAD_REVIEW, ReturningStep.HEAD_REVIEW);
        assertThat(ENGINE.openTasks(replyId)).containsExactly(ReplySignOff.UserTasks.REVISE_DRAFT);

        drop();

        assertThat(ENGINE.isRunning(replyId)).isFalse();
        assertThat(ENGINE.openTasks(replyId)).isEmpty();
    }

    private void drop() {
        ENGINE.engine().getRuntimeService().createMessageCorrelation(Messages.REPLY_DROPPED)
                .processInstanceBusinessKey(replyId)
                .correlate();
    }
}
