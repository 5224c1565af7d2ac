package io.yinuo.consistency;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of the application that failed, with the case that waits for it.
 *
 * @param jobId what a retry names
 * @param suggestionId the case, or null when the step belongs to none
 * @param numberText the number of the case as printed, or null
 * @param title the title of the case, or null
 * @param element id of the element of the model that failed
 * @param reason the last message, without a stack trace
 * @param retriesLeft 0 when nothing will be tried again by itself
 */
public record StuckStep(
        String jobId,
        UUID suggestionId,
        String numberText,
        String title,
        String element,
        String reason,
        int retriesLeft,
        Instant createdAt) {}
