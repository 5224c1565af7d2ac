package io.yinuo.workflow.internal;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * How the engine is set up: in the server's transactions, on the application's datasource, without its own users.
 *
 * <p>Jobs of a case and of the processes that it calls run one after the other: co-handlers who answer together would
 * otherwise meet at the join, and a job that met another one would wait for its repetition.
 *
 * <p>Identity and authorisation of the engine are off, because who may act is decided by our directory and work items.
 */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    private static final String RETRY_AFTER = "PT10S,PT1M,PT5M,PT30M";

    EngineConfiguration(
            DataSource dataSource,
            TransactionManager transactions,
            Map<Object, Object> beans,
            TaskProjectionListener projection,
            JobExecutor jobs) {
        setProcessEngineName("yinuo");
        setDataSource(dataSource);
        setTransactionManager(transactions);
        setTransactionsExternallyManaged(true);
        setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        setEnforceHistoryTimeToLive(true);
        setAuthorizationEnabled(false);
        setDbIdentityUsed(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setCmmnEnabled(false);
        setEnableCmdExceptionLogging(false);
        setBeans(beans);
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(projection)));
        setJobExecutor(jobs);
        setJobExecutorActivate(false);
        setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        setFailedJobRetryTimeCycle(RETRY_AFTER);
    }
}
