package io.yinuo.workflow.internal;

import io.yinuo.processes.ProcessModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Gives the models of this build to the engine; an unchanged model keeps its version. */
class ModelDeployment {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    void deployChanged() {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("yinuo")
                .source("yinuo")
                .enableDuplicateFiltering(true);
        ProcessModels.RESOURCES.forEach(model -> add(deployment, model));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String model) {
        try (InputStream content = ModelDeployment.class.getClassLoader().getResourceAsStream(model)) {
            deployment.addInputStream(model, Objects.requireNonNull(content, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
