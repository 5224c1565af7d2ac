package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.CoHandling.Elements;
import io.yinuo.processes.CoHandling.Messages;
import io.yinuo.processes.CoHandling.UserTasks;
import io.yinuo.processes.CoHandling.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoHandlingTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE =
            ProcessEngineExtension.covering(CoHandling.KEY, CoHandling.RESOURCE);

    private final String assignmentId = UUID.randomUUID().toString();

    @BeforeEach
    void askForAnOpinion() {
        ENGINE.start(CoHandling.KEY, assignmentId,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.ASSIGNMENT_ID.of(assignmentId),
                Variables.SECTION_ID.of("finance"));
    }

    @Test
    void offersTheTaskToTheSectionThatIsAsked() {
        assertThat(ENGINE.candidateGroups(ENGINE.task(assignmentId, UserTasks.GIVE_OPINION)))
                .containsExactlyInAnyOrder("SECTION_HEAD@finance", "OFFICER@finance");
    }

    @Test
    void endsWithTheOpinion() {
        ENGINE.complete(assignmentId, UserTasks.GIVE_OPINION);
        ENGINE.runJobs();

        assertThat(ENGINE.endsReached(CoHandling.KEY, assignmentId)).containsExactly(Elements.OPINION_GIVEN);
        assertThat(ENGINE.isRunning(assignmentId)).isFalse();
    }

    @Test
    void endsWithTheWaiver() {
        waive();
        ENGINE.runJobs();

        assertThat(ENGINE.endsReached(CoHandling.KEY, assignmentId)).containsExactly(Elements.OPINION_WAIVED);
        assertThat(ENGINE.openTasks(assignmentId)).isEmpty();
    }

    /** The answer must touch nothing but its own instance, or two who answer at once disturb each other. */
    @Test
    void leavesTheJoinToABackgroundJob() {
        ENGINE.complete(assignmentId, UserTasks.GIVE_OPINION);

        assertThat(ENGINE.openTasks(assignmentId)).isEmpty();
        assertThat(ENGINE.isRunning(assignmentId)).isTrue();
    }

    @Test
    void cannotBeWaivedOnceTheOpinionIsGiven() {
        ENGINE.complete(assignmentId, UserTasks.GIVE_OPINION);

        assertThatThrownBy(this::waive).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void letsTheOfficeRecordWhatAnOutsideUnitWrites() {
        var unitId = askOutside();
        assertThat(ENGINE.candidateGroups(ENGINE.task(unitId, UserTasks.RECORD_OPINION))).containsExactly("SECRETARY");

        ENGINE.complete(unitId, UserTasks.RECORD_OPINION);
        ENGINE.runJobs();

        assertThat(ENGINE.endsReached(CoHandling.KEY, unitId)).containsExactly(Elements.OPINION_RECORDED);
    }

    @Test
    void goesOnWithoutAnOutsideUnitThatIsWaived() {
        var unitId = askOutside();

        waive(unitId);
        ENGINE.runJobs();

        assertThat(ENGINE.endsReached(CoHandling.KEY, unitId)).containsExactly(Elements.OPINION_WAIVED);
        assertThat(ENGINE.isRunning(unitId)).isFalse();
    }

    private static String askOutside() {
        var unitId = UUID.randomUUID().toString();
        ENGINE.start(CoHandling.KEY, unitId,
                Variables.SUGGESTION_ID.of("suggestion"),
                Variables.BUREAU_ID.of("bureau"),
                Variables.ASSIGNMENT_ID.of(unitId),
                Variables.SECTION_ID.of(CoHandling.OUTSIDE));
        return unitId;
    }

    private void waive() {
        waive(assignmentId);
    }

    private static void waive(String assignmentId) {
        ENGINE.engine().getRuntimeService().createMessageCorrelation(Messages.OPINION_WAIVED)
                .processInstanceBusinessKey(assignmentId)
                .correlate();
    }
}
