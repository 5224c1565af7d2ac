package io.yinuo.shared;

/** Somebody else changed the thing since the caller read it; nothing was overwritten (HTTP 412). */
public class StaleVersion extends Refusal {

    private final long currentVersion;

    public StaleVersion(long expectedVersion, long currentVersion) {
        super("STALE_VERSION", expectedVersion, currentVersion);
        this.currentVersion = currentVersion;
    }

    /** @throws StaleVersion when the two differ */
    public static void check(long expectedVersion, long currentVersion) {
        if (expectedVersion != currentVersion) {
            throw new StaleVersion(expectedVersion, currentVersion);
        }
    }

    public long currentVersion() {
        return currentVersion;
    }
}
