package io.yinuo.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Gives the models of this build to the engine; an unchanged model keeps its version. */
class ModelDeployment {

    private static final List<String> MODELS = List.of();

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    void deployChanged() {
        if (MODELS.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("yinuo")
                .source("yinuo")
                .enableDuplicateFiltering(true);
        MODELS.forEach(model -> add(deployment, model));
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
