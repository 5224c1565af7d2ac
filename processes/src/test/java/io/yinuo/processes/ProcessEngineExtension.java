package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An engine in memory with all models deployed, shared by the tests of one class.
 *
 * <p>Cases keep apart by their business keys, so nothing is cleaned up between tests. After the last test the coverage
 * of the models that the class answers for is printed and must be complete; a run of a single test is not measured.
 */
final class ProcessEngineExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Map<String, String> coveredModels;
    private final ModelCoverage coverage = new ModelCoverage();
    private final Map<Object, Object> beans = new ConcurrentHashMap<>();
    private final List<Throwable> failedJobs = new CopyOnWriteArrayList<>();
    private final Set<String> testsRun = ConcurrentHashMap.newKeySet();
    private ProcessEngine engine;

    private ProcessEngineExtension(Map<String, String> coveredModels) {
        this.coveredModels = coveredModels;
    }

    static ProcessEngineExtension withoutCoverage() {
        return new ProcessEngineExtension(Map.of());
    }

    /** The tests of the class must pass every node and flow of this model. */
    static ProcessEngineExtension covering(String processKey, String resource) {
        return new ProcessEngineExtension(Map.of(processKey, resource));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=10000");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        configuration.setFailedJobCommandFactory((jobId, failure) -> {
            failedJobs.add(failure);
            return new DefaultJobRetryCmd(jobId, failure);
        });
        configuration.setBeans(beans);
        configuration.setCustomPreBPMNParseListeners(List.of(coverage));
        engine = configuration.buildProcessEngine();
        deploy(ProcessModels.RESOURCES);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        beans.clear();
        failedJobs.clear();
        for (String delegate : List.of(
                SuggestionHandling.Delegates.PROPOSE_ASSIGNMENT, SuggestionHandling.Delegates.CLOSE_SUGGESTION)) {
            delegate(delegate, execution -> {});
        }
        delegate(
                ReplySignOff.Delegates.CHOOSE_ENTRY,
                execution -> execution.setVariable(ReplySignOff.Variables.SIGN_AGAIN.name(), false));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
        if (testsRun.containsAll(declaredTests(context.getRequiredTestClass()))) {
            coveredModels.forEach((key, resource) -> {
                var report = coverage.of(key, resource);
                System.out.println(report);
                assertThat(report.missed()).as("never passed in %s", key).isEmpty();
            });
        }
    }

    private static Set<String> declaredTests(Class<?> testClass) {
        return Arrays.stream(testClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    ProcessEngine engine() {
        return engine;
    }

    void deploy(List<String> resources) {
        var deployment = engine.getRepositoryService().createDeployment();
        resources.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    void delegate(String name, JavaDelegate behaviour) {
        beans.put(name, behaviour);
    }

    @SafeVarargs
    final void start(String processKey, String businessKey, Map.Entry<String, Object>... variables) {
        engine.getRuntimeService().startProcessInstanceByKey(processKey, businessKey, Map.ofEntries(variables));
    }

    /** Completes the one open task of this kind. */
    @SafeVarargs
    final void complete(String businessKey, String taskKey, Map.Entry<String, Object>... variables) {
        engine.getTaskService().complete(task(businessKey, taskKey).getId(), new HashMap<>(Map.ofEntries(variables)));
    }

    Task task(String businessKey, String taskKey) {
        List<Task> tasks = engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(businessKey).taskDefinitionKey(taskKey).list();
        assertThat(tasks).as("%s of %s, which is at %s", taskKey, businessKey, openTasks(businessKey)).hasSize(1);
        return tasks.get(0);
    }

    List<String> openTasks(String businessKey) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Set<String> candidateGroups(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !group.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isRunning(String businessKey) {
        return engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey).count() > 0;
    }

    /** Ids of the end events that the case has reached. */
    List<String> endsReached(String processKey, String businessKey) {
        var instance = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).singleResult();
        return engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).list().stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(activity -> activity.getActivityId())
                .sorted()
                .toList();
    }

    /** Waits, when asked, until so many cases have come to an element. */
    Arrivals arrivals(String elementId, int expected) {
        var arrivals = new Arrivals(elementId, expected);
        coverage.onEntry(arrivals);
        return arrivals;
    }

    /** Why jobs failed, even if a repetition has since succeeded. */
    List<Throwable> failedJobs() {
        return List.copyOf(failedJobs);
    }

    /** Runs what the job executor would run, until nothing is left. */
    void runJobs() {
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    private List<Job> jobs() {
        return engine.getManagementService().createJobQuery().messages().withRetriesLeft().list();
    }
}
