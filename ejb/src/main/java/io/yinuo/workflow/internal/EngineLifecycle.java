package io.yinuo.workflow.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Starts the process engine with the application and closes it with it.
 *
 * <p>The models are deployed before the job executor starts, so that no job of an earlier run meets an engine without
 * its model.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineLifecycle {

    @Resource
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private DelegateBeans delegates;

    @Inject
    private TaskProjectionListener projection;

    @Inject
    private CaseTurns turns;

    private ManagedJobExecutor jobs;
    private ProcessEngine engine;

    @PostConstruct
    void start() {
        jobs = new ManagedJobExecutor(executor, threads, turns);
        engine = new EngineConfiguration(dataSource, transactions, delegates, projection, jobs).buildProcessEngine();
        new ModelDeployment(engine.getRepositoryService()).deployChanged();
        jobs.start();
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    /** The running engine, for {@link EngineServices}. */
    public ProcessEngine engine() {
        return engine;
    }
}
