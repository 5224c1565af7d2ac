package io.yinuo.audit.internal;

import io.yinuo.audit.TrailEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One link of a chain; written once. */
@Entity
@Immutable
@IdClass(AuditEntry.Place.class)
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "chain_id")
    private UUID chainId;

    @Id
    private long seq;

    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String action;
    private boolean refused;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String changes;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** Chain and position. */
    public record Place(UUID chainId, long seq) implements Serializable {}

    protected AuditEntry() {}

    AuditEntry(UUID chainId, long seq, EntryContent content, String previousHash) {
        this.chainId = chainId;
        this.seq = seq;
        this.at = content.at();
        this.actorId = content.actorId();
        this.actorName = content.actorName();
        this.onBehalfOf = content.onBehalfOf();
        this.action = content.action();
        this.refused = content.refused();
        this.subjectId = content.subjectId();
        this.changes = content.changes();
        this.previousHash = previousHash;
        this.hash = fingerprint();
    }

    /** The hash that the content gives, whatever was recorded. */
    String fingerprint() {
        return Fingerprint.of(
                chainId, seq, at, actorId, actorName, onBehalfOf, action, refused, subjectId, changes, previousHash);
    }

    boolean unaltered() {
        return fingerprint().equals(hash);
    }

    boolean continues(long seqBefore, String hashBefore) {
        return seq == seqBefore + 1 && previousHash.equals(hashBefore);
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    TrailEntry view() {
        var read = ChangeText.read(changes);
        return new TrailEntry(seq, at, actorId, actorName, onBehalfOf, action, refused, subjectId, read, hash);
    }
}
