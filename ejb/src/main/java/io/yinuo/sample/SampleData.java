package io.yinuo.sample;

import io.yinuo.directory.Installation;
import io.yinuo.sample.internal.SampleProduction;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Makes the sample data (示例数据) when an installation in sample mode starts, before anybody is let in.
 *
 * <p>Each step of each matter is a transaction of its own; a start that was broken off is completed by the next.
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

    @PostConstruct
    void make() {
        if (installation.sampleMode()) {
            production.run();
        }
    }
}
