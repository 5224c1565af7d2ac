package io.yinuo.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Steps of the engine that failed and wait for an administrator (卡住的步骤). */
public interface StuckJobs {

    /** Those of the bureau's cases, oldest first; at most a page of them is worth showing. */
    List<StuckJob> ofBureau(UUID bureauId);

    /** Lets the engine try once more. @throws io.yinuo.shared.NotFound {@code JOB_UNKNOWN} when it has gone */
    void retry(String jobId);

    /**
     * A failed step.
     *
     * @param jobId id of the engine's job
     * @param suggestionId the case, or null when the process carries none
     * @param element id of the element that failed
     * @param reason the last message, without a stack trace
     * @param retriesLeft 0 when the engine gave up
     */
    record StuckJob(String jobId, UUID suggestionId, String element, String reason, int retriesLeft, Instant createdAt) {}
}
