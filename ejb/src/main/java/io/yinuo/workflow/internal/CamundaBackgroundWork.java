package io.yinuo.workflow.internal;

import io.yinuo.workflow.BackgroundWork;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;

/** Jobs of the engine, run by the caller instead of the job executor. */
@Stateless
@Local(BackgroundWork.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CamundaBackgroundWork implements BackgroundWork {

    @Inject
    EngineLifecycle lifecycle;

    @Inject
    ManagementService management;

    @Override
    public void rest() {
        jobExecutor().shutdown();
    }

    @Override
    public void goOn() {
        jobExecutor().start();
    }

    @Override
    public void doDue() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    private JobExecutor jobExecutor() {
        var configuration = (ProcessEngineConfigurationImpl) lifecycle.engine().getProcessEngineConfiguration();
        return configuration.getJobExecutor();
    }
}
