package io.yinuo.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the open deadlines of a bureau have been counted again (重新计算进度).
 *
 * @param reference what has changed: the notice, or the edition of the rules
 * @param finishedAt when all were counted, or null
 */
public record RecountView(
        UUID id, RecountCause cause, String reference, Instant begunAt, int total, int counted, int moved, Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** Of a hundred. */
    public int percent() {
        return finished() || total == 0 ? 100 : Math.min(99, counted * 100 / total);
    }
}
