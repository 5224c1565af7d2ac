package io.yinuo.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs jobs as the engine does, each after it has the turn on its case. */
class JobsInTurn extends ExecuteJobsRunnable {

    private final CaseTurns turns;

    JobsInTurn(List<String> jobIds, ProcessEngineImpl engine, CaseTurns turns) {
        super(jobIds, engine);
        this.turns = turns;
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        ExecuteJobHelper.executeJob(
                jobId,
                commands,
                failures,
                new InTurn(jobId, failures, turns),
                processEngine.getProcessEngineConfiguration());
    }

    private static final class InTurn extends ExecuteJobsCmd {

        private static final long serialVersionUID = 1L;

        private final transient CaseTurns turns;

        InTurn(String jobId, JobFailureCollector failures, CaseTurns turns) {
            super(jobId, failures);
            this.turns = turns;
        }

        @Override
        public Void execute(CommandContext context) {
            turns.ofJob(jobId);
            return super.execute(context);
        }
    }
}
