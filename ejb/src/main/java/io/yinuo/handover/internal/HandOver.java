package io.yinuo.handover.internal;

import io.yinuo.handover.HeldItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A hand-over that took place; written once, with the words of that day. */
@Entity
@Table(name = "hand_over")
public class HandOver {

    @Id
    private UUID id;

    private UUID bureauId;
    private UUID personId;
    private String reason;
    private UUID arrangedBy;
    private Instant arrangedAt;

    @ElementCollection
    @CollectionTable(name = "hand_over_line", joinColumns = @JoinColumn(name = "hand_over_id"))
    @OrderColumn(name = "position")
    private List<HandOverLine> lines = new ArrayList<>();

    protected HandOver() {}

    public HandOver(UUID bureauId, UUID personId, StepMoveRow.Cause cause) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.personId = personId;
        reason = cause.reason();
        arrangedBy = cause.movedBy();
        arrangedAt = cause.movedAt();
    }

    public void add(HeldItem item, UUID successorId) {
        lines.add(new HandOverLine(item, successorId));
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID personId() {
        return personId;
    }

    public String reason() {
        return reason;
    }

    public UUID arrangedBy() {
        return arrangedBy;
    }

    public Instant arrangedAt() {
        return arrangedAt;
    }

    public List<HandOverLine> lines() {
        return List.copyOf(lines);
    }
}
