package io.yinuo.signoff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    private UUID replyId;

    private Instant allottedAt;

    protected DocumentNumber() {}

    DocumentNumber(DocumentCounter.Series series, int sequence, UUID replyId, Instant allottedAt) {
        id = UUID.randomUUID();
        bureauId = series.bureauId();
        prefix = series.prefix();
        year = series.year();
        this.sequence = sequence;
        this.replyId = replyId;
        this.allottedAt = allottedAt;
    }
}
