package io.yinuo.workflow.internal;

import io.yinuo.shared.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RepositoryService;

/** The engine is ready when it finds its models in the database. */
@ApplicationScoped
public class EngineReadiness implements Readiness {

    @Inject
    RepositoryService repository;

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public boolean isReady() {
        return repository.createProcessDefinitionQuery().latestVersion().count() > 0;
    }
}
