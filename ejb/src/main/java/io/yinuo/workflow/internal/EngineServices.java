package io.yinuo.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** The engine's services as beans, for the engine adapter and the delegates only. */
@ApplicationScoped
class EngineServices {

    @Inject
    private EngineLifecycle lifecycle;

    @Produces
    RuntimeService runtime() {
        return lifecycle.engine().getRuntimeService();
    }

    @Produces
    TaskService tasks() {
        return lifecycle.engine().getTaskService();
    }

    @Produces
    RepositoryService repository() {
        return lifecycle.engine().getRepositoryService();
    }

    @Produces
    ManagementService management() {
        return lifecycle.engine().getManagementService();
    }

    @Produces
    HistoryService history() {
        return lifecycle.engine().getHistoryService();
    }

    @Produces
    DecisionService decisions() {
        return lifecycle.engine().getDecisionService();
    }
}
