package io.yinuo.sample;

import io.yinuo.directory.Installation;
import io.yinuo.sample.internal.SampleProduction;
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
import jakarta.inject.Inject;

/**
 * Has the sample data (示例数据) made when an installation in sample mode starts.
 *
 * <p>It is made beside the start, which a slow machine would otherwise give up; the health answer waits for it. Each
 * step of each matter is a transaction of its own, and a start that was broken off is completed by the next.
 */
@Singleton
@Startup
@DependsOn({"InstallationGuard", "EngineLifecycle"})
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleData {

    @Inject
    Installation installation;

    @Inject
    SampleProduction production;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (installation.sampleMode()) {
            production.announce();
            executor.execute(production::run);
        }
    }

    @PreDestroy
    void stop() {
        production.stop();
    }
}
