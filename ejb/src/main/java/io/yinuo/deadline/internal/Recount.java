package io.yinuo.deadline.internal;

import io.yinuo.deadline.RecountCause;
import io.yinuo.deadline.RecountView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The counting again of all open deadlines of a bureau; it knows how far it got, so that it can go on at any time. */
@Entity
public class Recount {

    @Id
    private UUID id;

    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private RecountCause cause;

    private String reference;

    private Instant begunAt;

    private int total;

    private int counted;

    private int moved;

    private UUID lastId;

    private Instant finishedAt;

    @Version
    private int version;

    protected Recount() {}

    Recount(UUID bureauId, RecountCause cause, String reference, int total, Instant begunAt) {
        this.id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.cause = cause;
        this.reference = reference;
        this.total = total;
        this.begunAt = begunAt;
    }

    /** A chunk is counted, up to this deadline. */
    void advance(UUID last, int countedNow, int movedNow) {
        lastId = last;
        counted += countedNow;
        moved += movedNow;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public RecountCause cause() {
        return cause;
    }

    public String reference() {
        return reference;
    }

    UUID lastId() {
        return lastId;
    }

    public RecountView view() {
        return new RecountView(id, cause, reference, begunAt, total, counted, moved, finishedAt);
    }
}
