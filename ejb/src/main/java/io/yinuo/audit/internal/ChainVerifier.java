package io.yinuo.audit.internal;

import io.yinuo.audit.VerificationReport;
import io.yinuo.audit.VerificationReport.Break;
import io.yinuo.audit.VerificationReport.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Recomputes all chains and seals and reports where they are not what was written. */
@ApplicationScoped
public class ChainVerifier {

    private static final int STEP = 500;

    @Inject
    ChainReader reader;

    public VerificationReport verifyAll() {
        var walk = new ChainWalk();
        for (UUID chainId : reader.chainIds()) {
            verifyChain(walk, chainId);
        }
        verifySeals(walk);
        return walk.report();
    }

    private void verifyChain(ChainWalk walk, UUID chainId) {
        AuditChain head = reader.chain(chainId);
        walk.begin(chainId);
        long at = 0;
        while (at < head.lastSeq()) {
            List<AuditEntry> step = reader.entries(chainId, at, STEP);
            if (step.isEmpty()) {
                break;
            }
            for (AuditEntry entry : step) {
                if (entry.seq() <= head.lastSeq()) {
                    walk.entry(entry.seq(), entry.unaltered(), entry::continues, entry.hash());
                }
            }
            at = step.get(step.size() - 1).seq();
            reader.forget();
        }
        walk.end(head.lastSeq(), head.lastHash());
    }

    private void verifySeals(ChainWalk walk) {
        AuditChain head = reader.chain(AuditChain.SEALS);
        if (head == null) {
            return;
        }
        walk.begin(AuditChain.SEALS);
        long at = 0;
        List<AuditSeal> step = reader.seals(at, STEP);
        while (!step.isEmpty()) {
            for (AuditSeal seal : step) {
                walk.seal(seal.seq(), seal.unaltered(), seal::continues, seal.hash());
                seal.heads().forEach(sealed -> verifyHead(walk, sealed));
            }
            at = step.get(step.size() - 1).seq();
            reader.forget();
            step = reader.seals(at, STEP);
        }
        walk.end(head.lastSeq(), head.lastHash());
    }

    private void verifyHead(ChainWalk walk, AuditSeal.Head sealed) {
        AuditEntry entry = reader.entry(sealed.chainId(), sealed.seq());
        if (entry == null || !entry.hash().equals(sealed.hash())) {
            walk.found(new Break(sealed.chainId(), sealed.seq(), Kind.SEAL_MISMATCH));
        }
    }
}
