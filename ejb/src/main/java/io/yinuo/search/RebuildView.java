package io.yinuo.search;

import java.time.Instant;

/**
 * A rebuild of the index as it stands (重建索引).
 *
 * @param requestedBy who asked for it, null when the application found that it was needed, or when {@code elsewhere}
 * @param elsewhere whether somebody of another bureau asked for it, who is not named
 * @param cases how many matters there were when it was asked for
 * @param done how many of them are counted up
 * @param documents how many documents were written
 * @param finishedAt null while it runs
 */
public record RebuildView(
        String requestedBy, boolean elsewhere, Instant requestedAt, int cases, int done, int documents, Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** In hundredths; the last one is kept for the end. */
    public int percent() {
        return finished() ? 100 : cases == 0 ? 0 : Math.min(99, (int) (100L * done / cases));
    }
}
