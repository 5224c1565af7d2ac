package io.yinuo.measures.internal;

import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.TiedEnd;
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
public class MeasureLinkRow implements ExchangedRow {

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

    /** The matter to which one of the ends belongs. */
    private UUID suggestionId;

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

    /** A link of the bureau's own, which waits for a person. */
    public static MeasureLinkRow tied(
            UUID bureauId, LinkEnd one, LinkEnd other, UUID suggestionId, LinkOrigin origin, String by, Instant at) {
        var row = new MeasureLinkRow();
        var pair = LinkEnd.pair(one, other);
        var lesser = pair.get(0);
        var greater = pair.get(1);
        row.id = UUID.randomUUID();
        row.bureauId = bureauId;
        row.ownerKey = CatalogueIds.ownerKey(bureauId);
        row.fromKind = lesser.kind();
        row.fromId = lesser.id();
        row.toKind = greater.kind();
        row.toId = greater.id();
        row.suggestionId = suggestionId;
        row.origin = origin;
        row.state = LinkStanding.PROPOSED;
        row.proposedBy = by;
        row.proposedAt = at;
        return row;
    }

    /** A person says whether it counts. */
    public void decide(LinkStanding standing, String by, Instant at) {
        state = standing;
        decidedBy = by;
        decidedAt = at;
    }

    public TiedEnd seenFrom(LinkEnd end) {
        var other = from().equals(end) ? to() : from();
        return new TiedEnd(
                id, other, suggestionId, origin, state, proposedBy, proposedAt, decidedBy, decidedAt, bureauId != null, version);
    }

    public LinkEnd from() {
        return new LinkEnd(fromKind, fromId);
    }

    public LinkEnd to() {
        return new LinkEnd(toKind, toId);
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public LinkStanding standing() {
        return state;
    }

    boolean isOwn() {
        return bureauId != null;
    }

    public boolean isOf(UUID bureau) {
        return bureau.equals(bureauId);
    }

    @Override
    public int version() {
        return version;
    }
}
