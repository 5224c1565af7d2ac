package io.yinuo.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A seal over the heads of the chains that grew since the seal before it; a cut-off end of a chain shows here. */
@Entity
@Immutable
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    private long seq;

    private Instant at;
    private String heads;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** The last entry of a chain when it was sealed. */
    record Head(UUID chainId, long seq, String hash) {

        String line() {
            return chainId + " " + seq + " " + hash;
        }

        static Head parse(String line) {
            String[] parts = line.split(" ");
            return new Head(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }
    }

    protected AuditSeal() {}

    AuditSeal(long seq, Instant at, List<Head> heads, String previousHash) {
        this.seq = seq;
        this.at = at;
        this.heads = String.join("\n", heads.stream().map(Head::line).toList());
        this.previousHash = previousHash;
        this.hash = fingerprint();
    }

    private String fingerprint() {
        return Fingerprint.of(seq, at, heads, previousHash);
    }

    boolean unaltered() {
        return fingerprint().equals(hash);
    }

    boolean continues(long seqBefore, String hashBefore) {
        return seq == seqBefore + 1 && previousHash.equals(hashBefore);
    }

    List<Head> heads() {
        return heads.lines().map(Head::parse).toList();
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }
}
