package io.yinuo.handover.internal;

import io.yinuo.workflow.WorkItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who had a step before; written once. */
@Entity
@Table(name = "step_move")
public class StepMoveRow {

    @Id
    private UUID id;

    private UUID suggestionId;
    private UUID bureauId;
    private String element;
    private UUID fromPersonId;
    private UUID toPersonId;
    private String reason;
    private UUID movedBy;
    private Instant movedAt;

    protected StepMoveRow() {}

    /** Who arranges it, why and when. */
    public record Cause(UUID movedBy, String reason, Instant movedAt) {}

    public StepMoveRow(WorkItem item, UUID from, UUID to, Cause cause) {
        this(item.suggestionId(), item.bureauId(), item.element(), from, to, cause);
    }

    public StepMoveRow(UUID suggestionId, UUID bureauId, String element, UUID from, UUID to, Cause cause) {
        id = UUID.randomUUID();
        this.suggestionId = suggestionId;
        this.bureauId = bureauId;
        this.element = element;
        fromPersonId = from;
        toPersonId = to;
        reason = cause.reason();
        movedBy = cause.movedBy();
        movedAt = cause.movedAt();
    }
}
