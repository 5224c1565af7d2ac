package io.yinuo.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The head of one chain; its row is the lock under which entries are appended. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** The chain of the seals, and what the first entry of each chain continues. */
    static final UUID SEALS = new UUID(0, 0);

    @Id
    @Column(name = "chain_id")
    private UUID id;

    @Column(name = "last_seq")
    private long lastSeq;

    @Column(name = "last_hash")
    private String lastHash;

    @Column(name = "sealed_seq")
    private long sealedSeq;

    protected AuditChain() {}

    AuditChain(UUID id) {
        this.id = id;
        this.lastHash = Fingerprint.ORIGIN;
    }

    AuditEntry append(EntryContent content) {
        var entry = new AuditEntry(id, lastSeq + 1, content, lastHash);
        advance(entry.hash());
        return entry;
    }

    /** Moves the head on to the hash of what follows. */
    void advance(String hash) {
        lastSeq++;
        lastHash = hash;
    }

    void sealed(long upTo) {
        sealedSeq = upTo;
    }

    UUID id() {
        return id;
    }

    long lastSeq() {
        return lastSeq;
    }

    String lastHash() {
        return lastHash;
    }

    long sealedSeq() {
        return sealedSeq;
    }
}
