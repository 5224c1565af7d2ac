package io.yinuo.commitment.internal;

import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyView;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What was promised in which letter, as it was recorded when that got its number; this never changes (rule PR3). */
@MappedSuperclass
public abstract class Recorded {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID replyId;

    @Column(updatable = false)
    UUID suggestionId;

    @Column(updatable = false)
    UUID bureauId;

    @Column(updatable = false)
    int position;

    @Column(updatable = false)
    UUID blockId;

    @Column(updatable = false)
    String exactWords;

    @Column(updatable = false)
    Instant recordedAt;

    protected Recorded() {}

    Recorded(ReplyView reply, int position, PromisedItem promise, Instant recordedAt) {
        id = UUID.randomUUID();
        replyId = reply.id();
        suggestionId = reply.suggestionId();
        bureauId = reply.bureauId();
        this.position = position;
        blockId = promise.blockId();
        exactWords = promise.exactWords();
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID replyId() {
        return replyId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public String exactWords() {
        return exactWords;
    }
}
