package io.yinuo.measures.internal;

import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A link between two things, kept once with the lesser end first, and read from both. */
@Entity
@Table(name = "measure_link")
public class MeasureLinkRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private String ownerKey;

    @Enumerated(EnumType.STRING)
    private LinkKind fromKind;

    private UUID fromId;

    @Enumerated(EnumType.STRING)
    private LinkKind toKind;

    private UUID toId;

    @Enumerated(EnumType.STRING)
    private LinkOrigin origin;

    @Enumerated(EnumType.STRING)
    private LinkStanding state;

    private String proposedBy;

    private Instant proposedAt;

    private String decidedBy;

    private Instant decidedAt;

    @Version
    private int version;

    protected MeasureLinkRow() {}

    /** A link that a catalogue brings. */
    MeasureLinkRow(UUID id, LinkKind fromKind, UUID fromId, LinkKind toKind, UUID toId, Instant at) {
        this.id = id;
        this.ownerKey = CatalogueIds.ownerKey(null);
        this.fromKind = fromKind;
        this.fromId = fromId;
        this.toKind = toKind;
        this.toId = toId;
        this.origin = LinkOrigin.CATALOGUE;
        this.state = LinkStanding.CONFIRMED;
        this.proposedAt = at;
        this.decidedAt = at;
    }
}
