package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.CommitmentFollowUp.Claim;
import io.yinuo.processes.CommitmentFollowUp.Elements;
import io.yinuo.processes.CommitmentFollowUp.Messages;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The follow-up of a promise across restarts of the server: the engine is closed and another one opened on the same database
 * between what the days bring.
 *
 * <p>Each of it happens once: what was told before a restart is there after it, and is not taken a second time.
 */
@DisplayName("承诺跟踪：各环节之间重启，每件事只发生一次")
class CommitmentRestartTest {

    /** Stays as long as the test runs, whichever engine is open. */
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    private final String commitmentId = UUID.randomUUID().toString();

    private ProcessEngine engine;

    @BeforeEach
    void begin() {
        engine = open(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.getRepositoryService().createDeployment().addClasspathResource(CommitmentFollowUp.RESOURCE).deploy();
        engine.getRuntimeService().startProcessInstanceByKey(CommitmentFollowUp.KEY, commitmentId, Map.ofEntries(
                Variables.SUGGESTION_ID.of("suggestion"), Variables.BUREAU_ID.of("bureau"),
                Variables.OWNER_SECTION_ID.of("schools"), Variables.VICE_DIRECTOR_ID.of("vice")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    @DisplayName("报告日只开一次，超期只转一次，变更只批一次")
    void takesWhatTheDaysBringOnceEach() {
        restart();
        assertThat(openTasks()).isEmpty();

        tell(Messages.REPORT_DUE);
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.REPORT_PROGRESS);
        assertThatThrownBy(() -> tell(Messages.REPORT_DUE)).isInstanceOf(MismatchingMessageCorrelationException.class);

        tell(Messages.COMMITMENT_LATE);
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.EXPLAIN_DELAY, UserTasks.REPORT_PROGRESS);

        tell(Messages.CHANGE_REQUESTED);
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.DECIDE_CHANGE, UserTasks.EXPLAIN_DELAY, UserTasks.REPORT_PROGRESS);
        complete(UserTasks.DECIDE_CHANGE, Variables.APPROVED.of(true));
        complete(UserTasks.EXPLAIN_DELAY);
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.DECIDE_DELAY_EXPLANATION, UserTasks.REPORT_PROGRESS);
        complete(UserTasks.DECIDE_DELAY_EXPLANATION, Variables.APPROVED.of(true));
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.REPORT_PROGRESS);
        assertThat(passed(Elements.COMMITMENT_LATE)).isEqualTo(1);
        assertThat(passed(Elements.CHANGE_REQUESTED)).isEqualTo(1);
        assertThat(passed(Elements.REPORT_DUE)).isEqualTo(1);
    }

    @Test
    @DisplayName("核实、回头看、销号各一次")
    void closesOutAcrossRestarts() {
        tell(Messages.REPORT_DUE);
        restart();
        complete(UserTasks.REPORT_PROGRESS, Variables.CLAIM.of(Claim.DONE.name()));
        restart();
        assertThat(openTasks()).containsExactly(UserTasks.VERIFY_FULFILMENT);
        complete(UserTasks.VERIFY_FULFILMENT, Variables.VERIFIED.of(true));
        restart();
        assertThat(openTasks()).isEmpty();

        tell(Messages.LOOK_BACK_DUE);
        restart();
        assertThatThrownBy(() -> tell(Messages.LOOK_BACK_DUE)).isInstanceOf(MismatchingMessageCorrelationException.class);
        complete(UserTasks.LOOK_BACK, Variables.STILL_KEPT.of(true));
        restart();

        assertThat(running()).isZero();
        assertThat(passed(UserTasks.LOOK_BACK)).isEqualTo(1);
        assertThat(passed(Elements.COMMITMENT_CLOSED_OUT)).isEqualTo(1);
    }

    @Test
    @DisplayName("重启之后收回答复，一切都停")
    void endsWithTheReplyThatIsTakenBack() {
        tell(Messages.COMMITMENT_LATE);
        restart();
        tell(Messages.REPLY_TAKEN_BACK);
        restart();

        assertThat(running()).isZero();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    @DisplayName("流程丢失后，从记录所在的环节重新开始，旁边的说明和变更也在")
    void standsAgainWhereItStoodAfterItWasLost() {
        for (var onItsWay : List.of(
                Elements.REPORT_DUE, UserTasks.REPORT_PROGRESS, UserTasks.VERIFY_FULFILMENT, UserTasks.DECIDE_EXPLANATION,
                Elements.LOOK_BACK_DUE, UserTasks.LOOK_BACK)) {
            lose();
            standAt(List.of(onItsWay, UserTasks.EXPLAIN_DELAY, UserTasks.DECIDE_CHANGE));
            assertThat(openTasks()).contains(UserTasks.EXPLAIN_DELAY, UserTasks.DECIDE_CHANGE);
            assertThat(openTasks()).hasSize(onItsWay.startsWith("Task_") ? 3 : 2);
        }
        lose();
        standAt(List.of(Elements.LOOK_BACK_DUE, UserTasks.DECIDE_DELAY_EXPLANATION));
        restart();
        tell(Messages.LOOK_BACK_DUE);
        complete(UserTasks.DECIDE_DELAY_EXPLANATION, Variables.APPROVED.of(false));
        complete(UserTasks.EXPLAIN_DELAY);
        tell(Messages.COMMITMENT_LATE);
        complete(UserTasks.LOOK_BACK, Variables.STILL_KEPT.of(true));

        assertThat(running()).isZero();
    }

    private void lose() {
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(commitmentId).list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "lost"));
    }

    private void standAt(List<String> elements) {
        var anew = engine.getRuntimeService().createProcessInstanceByKey(CommitmentFollowUp.KEY)
                .businessKey(commitmentId)
                .setVariables(Map.ofEntries(
                        Variables.SUGGESTION_ID.of("suggestion"), Variables.BUREAU_ID.of("bureau"),
                        Variables.OWNER_SECTION_ID.of("schools"), Variables.VICE_DIRECTOR_ID.of("vice")));
        elements.forEach(anew::startBeforeActivity);
        anew.execute();
    }

    private void restart() {
        engine.close();
        engine = open(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    private ProcessEngine open(String schema) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate(schema);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    private void tell(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(commitmentId).correlate();
    }

    @SafeVarargs
    private void complete(String element, Map.Entry<String, Object>... variables) {
        var task = engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(commitmentId).taskDefinitionKey(element).singleResult();
        engine.getTaskService().complete(task.getId(), Map.ofEntries(variables));
    }

    private List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(commitmentId).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    private long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(commitmentId).count();
    }

    private long passed(String element) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().activityId(element).finished().count();
    }
}
