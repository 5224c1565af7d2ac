package io.yinuo.it.audit;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.internal.ChainReader;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.OpenSteps;
import io.yinuo.signoff.Decision;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who reaches for a step of others is found in the trail of the case. */
@ServerTest
class RefusedGrabIT {

    private static final String REFUSAL = "TASK_NOT_YOURS";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OpenSteps steps;

    @Inject
    private ChainReader chains;

    @Test
    @DisplayName("抢办他人环节被拒绝，留痕")
    void writesDownWhoDecidesAStepOfOthers() {
        var id = journey.toHeadReview();

        assertThatThrownBy(() -> journey.decide(stage.reviewer(), id, HEAD_REVIEW, Decision.APPROVE, null))
                .hasMessage(REFUSAL);

        assertThat(refused(id)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("signoff.decide");
            assertThat(entry.actorName()).isEqualTo(stage.reviewer().name());
            assertThat(entry.subjectId()).isEqualTo(journey.reply(id).id());
            assertThat(entry.changes()).extracting("after").containsExactly(REFUSAL);
        });
    }

    @Test
    @DisplayName("打开他人环节被拒绝，留痕；打开自己的环节不留痕")
    void writesDownWhoOpensAStepOfOthersAndNobodyElse() {
        var id = journey.toHeadReview();
        var task = journey.task(id, HEAD_REVIEW);

        stage.head().asks(() -> steps.open(task));
        assertThatThrownBy(() -> stage.reviewer().asks(() -> steps.open(task))).hasMessage(REFUSAL);

        assertThat(refused(id)).extracting(TrailEntry::action).containsExactly("register.openStep");
        assertThat(chains.entries(id)).extracting(TrailEntry::action).containsOnlyOnce("register.openStep");
    }

    private List<TrailEntry> refused(UUID caseId) {
        return chains.entries(caseId).stream().filter(TrailEntry::refused).toList();
    }
}
