package io.yinuo.workflow.internal;

import io.yinuo.processes.CaseVariables;
import io.yinuo.processes.ProcessVariable;
import io.yinuo.shared.NotFound;
import io.yinuo.workflow.StuckJobs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Failed jobs of the engine. */
@Stateless
@Local(StuckJobs.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaStuckJobs implements StuckJobs {

    /** More failed jobs than this are one fault, not many. */
    private static final int READ = 500;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    @Override
    public List<StuckJob> ofBureau(UUID bureauId) {
        var failed = management.createJobQuery().withException().orderByJobId().asc().listPage(0, READ);
        var cases = variables(failed, CaseVariables.SUGGESTION_ID);
        var bureaus = variables(failed, CaseVariables.BUREAU_ID);
        return failed.stream()
                .filter(job -> bureauId.equals(bureaus.get(job.getProcessInstanceId())))
                .map(job -> view(job, cases.get(job.getProcessInstanceId())))
                .toList();
    }

    @Override
    public void retry(String jobId) {
        if (management.createJobQuery().jobId(jobId).singleResult() == null) {
            throw new NotFound("JOB_UNKNOWN");
        }
        management.setJobRetries(jobId, 1);
    }

    private static StuckJob view(Job job, UUID suggestionId) {
        return new StuckJob(
                job.getId(),
                suggestionId,
                job.getFailedActivityId(),
                job.getExceptionMessage(),
                job.getRetries(),
                job.getCreateTime().toInstant());
    }

    /** The ids that the processes of the jobs hold under a name, by process instance. */
    private Map<String, UUID> variables(List<Job> jobs, ProcessVariable<String> name) {
        if (jobs.isEmpty()) {
            return Map.of();
        }
        var instances = jobs.stream().map(Job::getProcessInstanceId).distinct().toArray(String[]::new);
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(name.name())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> UUID.fromString((String) variable.getValue()),
                        (first, second) -> first));
    }
}
