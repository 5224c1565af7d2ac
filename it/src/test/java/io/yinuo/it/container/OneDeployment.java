package io.yinuo.it.container;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the application once for all classes of tests.
 *
 * <p>A deployment takes longer than most classes; Arquillian by itself makes one for each of them.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Gives each class of tests the same archive; Java's service loader finds it. */
    public static class Application implements AutomaticDeployment {

        @Override
        public DeploymentConfiguration generateDeploymentScenario(TestClass tests) {
            return new DeploymentContentBuilder(YinuoArchive.withTests()).get();
        }
    }

    /** Lets the first class deploy and gives its deployment to the next ones; it ends with the server. */
    public static class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario kept;

        void generateOnce(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
            if (kept.deployedDeployments().isEmpty()) {
                event.proceed();
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // what does not go on is not done
        }

        /** A later start of the same server finds nothing deployed, as Maven's second try of a failed test expects. */
        void end(@Observes BeforeStop event) throws DeploymentException {
            if (kept == null) {
                return;
            }
            for (var deployment : kept.deployedDeployments()) {
                event.getDeployableContainer().undeploy(deployment.getDescription().getArchive());
                deployment.undeployed();
            }
        }
    }
}
