package io.yinuo.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Is told of each task of the engine, in the engine's transaction, so that work lists need not ask the engine.
 *
 * <p>An exception refuses the step that made or ended the task.
 */
public interface TaskProjection {

    /** A task has appeared; its assignee and candidates are those of the model. */
    void taskCreated(DelegateTask task);

    /** The task is completed, or has gone because its scope was left. */
    void taskEnded(DelegateTask task);
}
