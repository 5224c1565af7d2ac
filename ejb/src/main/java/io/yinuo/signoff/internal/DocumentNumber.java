package io.yinuo.signoff.internal;

import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.NumberStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A number that was given to a reply; the table refuses to give it twice. */
@Entity
@Table(name = "document_number")
class DocumentNumber {

    @Id
    private UUID id;

    private UUID bureauId;

    private String prefix;

    @Column(name = "number_year")
    private int year;

    @Column(name = "sequence_number")
    private int sequence;

    private boolean outside;

    private UUID replyId;

    private Instant allottedAt;

    @Enumerated(EnumType.STRING)
    private NumberStatus status;

    @Column(name = "void_reason")
    private String reason;

    private UUID releasedBy;

    private Instant releasedAt;

    protected DocumentNumber() {}

    DocumentNumber(DocumentCounter.Series series, int sequence, UUID replyId, Instant allottedAt) {
        id = UUID.randomUUID();
        bureauId = series.bureauId();
        prefix = series.prefix();
        year = series.year();
        this.sequence = sequence;
        this.replyId = replyId;
        this.allottedAt = allottedAt;
        status = NumberStatus.IN_USE;
    }

    /** A number that another office system gave. */
    static DocumentNumber outside(DocumentCounter.Series series, int sequence, UUID replyId, Instant allottedAt) {
        var number = new DocumentNumber(series, sequence, replyId, allottedAt);
        number.outside = true;
        return number;
    }

    /** Takes it off its letter, for a reason that the register shows. */
    void release(NumberFate fate, String why, UUID by, Instant at) {
        status = fate == NumberFate.KEPT ? NumberStatus.KEPT : NumberStatus.VOID;
        reason = why;
        releasedBy = by;
        releasedAt = at;
    }

    /** Whether it can stand on a letter of the series; what another system gave stands on its letter whatever its series. */
    boolean isOf(DocumentCounter.Series series) {
        return outside || prefix.equals(series.prefix()) && year == series.year();
    }

    /** Whether it waits for this letter to be signed again. */
    boolean isKeptFor(UUID reply) {
        return status == NumberStatus.KEPT && replyId.equals(reply);
    }

    /** Puts a kept number back on its letter, as printed. */
    String reuse() {
        status = NumberStatus.IN_USE;
        return new DocumentCounter.Series(bureauId, prefix, year).render(sequence);
    }

    /** The letter that waits for it is signed in another year or under another prefix, or bears a number from elsewhere. */
    void expire() {
        status = NumberStatus.VOID;
    }
}
