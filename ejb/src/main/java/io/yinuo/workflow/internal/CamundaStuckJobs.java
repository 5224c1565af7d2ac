package io.yinuo.workflow.internal;

import io.yinuo.processes.CaseVariables;
import io.yinuo.shared.NotFound;
import io.yinuo.workflow.StuckJobs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** Failed jobs of the engine. */
@Stateless
@Local(StuckJobs.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaStuckJobs implements StuckJobs {

    private static final int SHOWN = 200;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    @Override
    public List<StuckJob> all() {
        return management.createJobQuery().withException().orderByJobId().asc().listPage(0, SHOWN).stream()
                .map(this::view)
                .toList();
    }

    @Override
    public void retry(String jobId) {
        if (management.createJobQuery().jobId(jobId).singleResult() == null) {
            throw new NotFound("JOB_UNKNOWN");
        }
        management.setJobRetries(jobId, 1);
    }

    private StuckJob view(Job job) {
        return new StuckJob(
                job.getId(),
                suggestionOf(job),
                job.getFailedActivityId(),
                job.getExceptionMessage(),
                job.getRetries(),
                job.getCreateTime().toInstant());
    }

    private UUID suggestionOf(Job job) {
        var variable = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(job.getProcessInstanceId())
                .variableName(CaseVariables.SUGGESTION_ID.name())
                .listPage(0, 1);
        return variable.isEmpty() ? null : UUID.fromString((String) variable.get(0).getValue());
    }
}
