package io.yinuo.signoff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Confirms a promise with its target and its day (核定).
 *
 * @param target the result by which it is measured, or null
 * @param dueOn the last day, or null for a promise without one
 */
public record ConfirmPromise(
        String taskId, UUID replyId, int expectedVersion, UUID itemId, String target, LocalDate dueOn) {}
