package io.yinuo.workflow;

/**
 * Sets steps right that stand in the lists but not in the engine, or the other way round (环节修复).
 *
 * <p>The caller has found them apart in this very transaction and knows whose they are.
 */
public interface StepRepairs {

    /**
     * Takes a step off the lists that the engine does not know.
     *
     * @throws io.yinuo.shared.StateConflict {@code RECORDS_AGREE} when the engine knows it, or it is off already
     */
    void takeOff(String taskId);

    /**
     * Puts a task of the engine on the lists of those whom its model names.
     *
     * @throws io.yinuo.shared.StateConflict {@code RECORDS_AGREE} when the engine does not wait for it, or it is on already
     */
    void putOn(String taskId);
}
