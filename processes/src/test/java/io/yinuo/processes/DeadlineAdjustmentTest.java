package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.DeadlineAdjustment.Elements;
import io.yinuo.processes.DeadlineAdjustment.Messages;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.processes.DeadlineAdjustment.Variables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineAdjustmentTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(DeadlineAdjustment.KEY, DeadlineAdjustment.RESOURCE);

    private final String adjustmentId = UUID.randomUUID().toString();

    @Test
    void asksTheLeaderInChargeOrTheDirector() {
        request(false);

        var step = ENGINE.task(adjustmentId, UserTasks.DECIDE_ADJUSTMENT);
        assertThat(step.getAssignee()).isEqualTo("vice");
        assertThat(ENGINE.candidateGroups(step)).containsExactly("DIRECTOR");
    }

    @Test
    void endsWithTheRefusal() {
        request(false);

        decide(false);

        assertThat(ends()).containsExactly(Elements.ADJUSTMENT_REFUSED);
    }

    @Test
    void extendsNothingWithoutTheConsentOfTheReferrer() {
        request(false);
        decide(true);
        assertThat(ENGINE.candidateGroups(ENGINE.task(adjustmentId, UserTasks.RECORD_CONSENT))).containsExactly("SECRETARY");

        record(false);

        assertThat(ends()).containsExactly(Elements.CONSENT_DECLINED);
    }

    @Test
    void endsAnExtensionWithTheConsent() {
        request(false);
        decide(true);
        record(true);

        assertThat(ends()).containsExactly(Elements.DEADLINE_EXTENDED);
        assertThat(ENGINE.isRunning(adjustmentId)).isFalse();
    }

    @Test
    void keepsASuspensionUntilTheOfficeResumes() {
        request(true);
        decide(true);
        record(true);
        assertThat(ENGINE.openTasks(adjustmentId)).containsExactly(UserTasks.RESUME_HANDLING);

        ENGINE.complete(adjustmentId, UserTasks.RESUME_HANDLING);

        assertThat(ends()).containsExactly(Elements.HANDLING_RESUMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void endsAtAnyStepWhenItIsWithdrawn(int stepsTaken) {
        request(true);
        if (stepsTaken > 0) {
            decide(true);
        }
        if (stepsTaken > 1) {
            record(true);
        }

        ENGINE.engine().getRuntimeService().createMessageCorrelation(Messages.WITHDRAWN)
                .processInstanceBusinessKey(adjustmentId)
                .correlate();

        assertThat(ends()).containsExactly(Elements.ADJUSTMENT_WITHDRAWN);
        assertThat(ENGINE.isRunning(adjustmentId)).isFalse();
    }

    private void request(boolean suspends) {
        ENGINE.start(DeadlineAdjustment.KEY, adjustmentId,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.VICE_DIRECTOR_ID.of("vice"),
                Variables.SUSPENDS.of(suspends));
    }

    private void decide(boolean approved) {
        ENGINE.complete(adjustmentId, UserTasks.DECIDE_ADJUSTMENT, Variables.APPROVED.of(approved));
    }

    private void record(boolean consented) {
        ENGINE.complete(adjustmentId, UserTasks.RECORD_CONSENT, Variables.CONSENTED.of(consented));
    }

    private List<String> ends() {
        return ENGINE.endsReached(DeadlineAdjustment.KEY, adjustmentId);
    }
}
