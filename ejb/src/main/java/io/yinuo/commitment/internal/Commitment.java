package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A promise of a numbered reply; its words never change (rule PR3). */
@Entity
@Table(name = "commitment")
public class Commitment {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID replyId;

    @Column(updatable = false)
    private UUID suggestionId;

    @Column(updatable = false)
    private UUID bureauId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private UUID blockId;

    @Column(updatable = false)
    private String exactWords;

    private UUID ownerSectionId;

    private String target;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    /** The reply that stands in the place of the one which made it. */
    private UUID replacedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    @Version
    private int version;

    protected Commitment() {}

    /**
     * @param position the place of the promise in its reply
     * @param leadSectionId keeps the promise when no other section is named
     */
    public Commitment(ReplyView reply, int position, PromisedItem promise, UUID leadSectionId, Instant recordedAt) {
        id = UUID.randomUUID();
        replyId = reply.id();
        suggestionId = reply.suggestionId();
        bureauId = reply.bureauId();
        this.position = position;
        blockId = promise.blockId();
        exactWords = promise.exactWords();
        ownerSectionId = Objects.requireNonNullElse(promise.ownerSectionId(), leadSectionId);
        target = promise.target();
        dueOn = promise.dueOn();
        dueKind = promise.dueKind();
        status = CommitmentStatus.OPEN;
        this.recordedAt = recordedAt;
    }

    /** The letter that made it is taken back in favour of another one. */
    public void beReplaced(UUID reply) {
        status = CommitmentStatus.REPLACED;
        replacedBy = reply;
    }

    /** The letter that makes it is not sent as it was signed. */
    public void beVoid() {
        status = CommitmentStatus.VOID;
    }

    public UUID ownerSectionId() {
        return ownerSectionId;
    }

    public CommitmentView view(String ownerSectionName) {
        return new CommitmentView(
                id, replyId, suggestionId, blockId, exactWords, ownerSectionId, ownerSectionName, target, dueOn, dueKind,
                status, replacedBy);
    }
}
