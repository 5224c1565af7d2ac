package io.yinuo.audit.internal;

import io.yinuo.audit.VerificationReport;
import io.yinuo.audit.VerificationReport.Break;
import io.yinuo.audit.VerificationReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Walks along chains link by link and collects what is broken. */
final class ChainWalk {

    private final List<Break> breaks = new ArrayList<>();
    private long chains;
    private long entries;
    private long seals;
    private UUID chainId;
    private long seq;
    private String hash;

    /** Whether a link continues the position and hash before it. */
    @FunctionalInterface
    interface Continuation {
        boolean of(long seqBefore, String hashBefore);
    }

    void begin(UUID chain) {
        chainId = chain;
        seq = 0;
        hash = Fingerprint.ORIGIN;
        if (!AuditChain.SEALS.equals(chain)) {
            chains++;
        }
    }

    void entry(long linkSeq, boolean unaltered, Continuation continues, String linkHash) {
        entries++;
        link(linkSeq, unaltered, continues, linkHash);
    }

    void seal(long linkSeq, boolean unaltered, Continuation continues, String linkHash) {
        seals++;
        link(linkSeq, unaltered, continues, linkHash);
    }

    /** Ends the chain where its head says that it ends. */
    void end(long headSeq, String headHash) {
        if (seq != headSeq || !hash.equals(headHash)) {
            found(new Break(chainId, headSeq, Kind.TRUNCATED));
        }
    }

    void found(Break broken) {
        breaks.add(broken);
    }

    VerificationReport report() {
        return new VerificationReport(chains, entries, seals, breaks);
    }

    private void link(long linkSeq, boolean unaltered, Continuation continues, String linkHash) {
        if (!unaltered) {
            found(new Break(chainId, linkSeq, Kind.ALTERED));
        }
        if (!continues.of(seq, hash)) {
            found(new Break(chainId, linkSeq, Kind.UNLINKED));
        }
        seq = linkSeq;
        hash = linkHash;
    }
}
