package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who answer in the same moment, with the job executor at work: no answer is lost, nobody meets an error. */
@Timeout(600)
class CoHandlingConcurrencyTest {

    private static final int COMPLETIONS = 240;
    private static final int FEWER_CASES = 20;
    private static final List<String> SECTIONS = List.of("finance", "safety", "personnel", "supervision");

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.withoutCoverage();

    private final List<Throwable> errors = new ArrayList<>();

    @BeforeEach
    void startJobExecutor() {
        jobExecutor().start();
    }

    @AfterEach
    void stopJobExecutor() {
        jobExecutor().shutdown();
    }

    @Test
    void fourCoHandlersAnswerAtOnce() throws Exception {
        int cases = COMPLETIONS / SECTIONS.size();
        var arrivals = ENGINE.arrivals(ReplySignOff.UserTasks.HEAD_REVIEW, cases);
        for (int i = 0; i < cases; i++) {
            var suggestion = assigned();
            var answers = opinions(suggestion);
            suggestion.submitDraft();
            errors.addAll(AtOnce.run(answers));
        }

        assertThat(errors).isEmpty();
        arrivals.await();
        assertNothingIsLeft();
    }

    @Test
    void opinionsAndWaiversComeTogether() throws Exception {
        var arrivals = ENGINE.arrivals(ReplySignOff.UserTasks.HEAD_REVIEW, FEWER_CASES);
        for (int i = 0; i < FEWER_CASES; i++) {
            var suggestion = assigned();
            List<String> asked = SECTIONS.stream().map(suggestion::requestOpinion).toList();
            suggestion.submitDraft();
            errors.addAll(AtOnce.run(List.of(
                    () -> suggestion.giveOpinion(asked.get(0)),
                    () -> suggestion.giveOpinion(asked.get(1)),
                    () -> suggestion.waiveOpinion(asked.get(2)),
                    () -> suggestion.waiveOpinion(asked.get(3)))));
        }

        assertThat(errors).isEmpty();
        arrivals.await();
        assertNothingIsLeft();
    }

    /**
     * Only the drafter may be asked to repeat, because the sign-off follows in the drafter's own transaction; where the
     * drafter wins, the job that joins an opinion is repeated, and nobody notices.
     */
    @Test
    void theDraftIsSubmittedInTheMomentOfTheOpinions() throws Exception {
        var arrivals = ENGINE.arrivals(ReplySignOff.UserTasks.HEAD_REVIEW, FEWER_CASES);
        for (int i = 0; i < FEWER_CASES; i++) {
            var suggestion = assigned();
            errors.addAll(AtOnce.run(Stream.concat(
                            opinions(suggestion).stream(), Stream.of(() -> submitUntilAccepted(suggestion)))
                    .toList()));
        }

        assertThat(errors).isEmpty();
        arrivals.await();
        assertThat(ENGINE.failedJobs()).hasOnlyElementsOfType(OptimisticLockingException.class);
        assertNobodyWaits();
    }

    @Test
    void fourSectionsCountersignAtOnce() throws Exception {
        var signOff = new SignOffSteps(ENGINE);
        signOff.countersigners(SECTIONS.toArray(String[]::new));
        var arrivals = ENGINE.arrivals(ReplySignOff.UserTasks.OFFICE_REVIEW, FEWER_CASES);
        for (int i = 0; i < FEWER_CASES; i++) {
            String replyId = assigned().submitDraft();
            signOff.approve(replyId, ReplySignOff.UserTasks.HEAD_REVIEW);
            errors.addAll(AtOnce.run(countersigns(signOff, replyId)));
        }

        assertThat(errors).isEmpty();
        arrivals.await();
        assertNothingIsLeft();
    }

    private static SuggestionCase assigned() {
        var suggestion = new SuggestionCase(ENGINE);
        suggestion.refer();
        suggestion.assign();
        return suggestion;
    }

    private static void submitUntilAccepted(SuggestionCase suggestion) {
        for (boolean accepted = false; !accepted; ) {
            try {
                suggestion.submitDraft();
                accepted = true;
            } catch (OptimisticLockingException e) {
                assertThat(ENGINE.openTasks(suggestion.id())).containsExactly(SuggestionHandling.UserTasks.DRAFT_REPLY);
            }
        }
    }

    private static List<Runnable> opinions(SuggestionCase suggestion) {
        return SECTIONS.stream()
                .map(suggestion::requestOpinion)
                .<Runnable>map(assignmentId -> () -> suggestion.giveOpinion(assignmentId))
                .toList();
    }

    private static List<Runnable> countersigns(SignOffSteps signOff, String replyId) {
        List<Task> tasks = signOff.countersigns(replyId);
        assertThat(tasks).hasSameSizeAs(SECTIONS);
        return tasks.stream()
                .<Runnable>map(task -> () -> ENGINE.engine().getTaskService().complete(task.getId()))
                .toList();
    }

    private static void assertNothingIsLeft() {
        assertThat(ENGINE.failedJobs()).isEmpty();
        assertNobodyWaits();
    }

    private static void assertNobodyWaits() {
        var engine = ENGINE.engine();
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery()
                .processDefinitionKey(CoHandling.KEY).count()).isZero();
        assertThat(engine.getTaskService().createTaskQuery()
                .taskDefinitionKey(ReplySignOff.UserTasks.COUNTERSIGN).count()).isZero();
    }

    private static JobExecutor jobExecutor() {
        return ((ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration()).getJobExecutor();
    }
}
