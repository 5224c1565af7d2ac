package io.yinuo.workflow;

import java.util.List;
import java.util.UUID;

/**
 * Sets processes right that are missing although a row says that one runs, or that run on for nothing (流程修复).
 *
 * <p>The caller has found them apart in this very transaction and knows whose they are.
 */
public interface ProcessRepairs {

    /**
     * Begins a process anew where its row says that it stands; what the lists still hold of the one before is taken off.
     *
     * @param elements ids of what waits in the model: human steps or messages
     * @throws io.yinuo.shared.StateConflict {@code RECORDS_AGREE} when a process with this key runs
     */
    void standAt(String processKey, UUID businessKey, Outcome variables, List<String> elements);

    /**
     * Takes off the lists what is open of something that no process moves, before it is begun anew in another way.
     *
     * @throws io.yinuo.shared.StateConflict {@code RECORDS_AGREE} when a process with this key runs
     */
    void clear(UUID businessKey);

    /**
     * Ends a process that moves nothing any more; its open steps are closed.
     *
     * @throws io.yinuo.shared.StateConflict {@code RECORDS_AGREE} when none runs
     */
    void end(String processKey, UUID businessKey);
}
