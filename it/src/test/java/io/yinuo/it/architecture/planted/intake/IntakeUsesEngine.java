package io.yinuo.it.architecture.planted.intake;

import org.camunda.bpm.engine.TaskService;

/** Passes the adapter by. */
public interface IntakeUsesEngine {
    TaskService tasks();
}
