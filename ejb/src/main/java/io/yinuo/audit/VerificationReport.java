package io.yinuo.audit;

import java.util.List;
import java.util.UUID;

/**
 * What the verification of all chains found.
 *
 * @param chains number of chains walked
 * @param entries number of entries whose hash was recomputed
 * @param seals number of seals checked
 * @param breaks where the trail was changed by other hands; empty when it is whole
 */
public record VerificationReport(long chains, long entries, long seals, List<Break> breaks) {

    /** What is wrong at one place. */
    public enum Kind {
        /** The content does not give the recorded hash. */
        ALTERED,
        /** The entry does not continue the one before it, or one is missing between. */
        UNLINKED,
        /** The chain ends before or beside its recorded head. */
        TRUNCATED,
        /** A sealed head is not the entry that is there now. */
        SEAL_MISMATCH
    }

    /**
     * One place where the trail is not what was written.
     *
     * @param chainId case or bureau; the nil id stands for the seals
     */
    public record Break(UUID chainId, long seq, Kind kind) {}

    public VerificationReport {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
