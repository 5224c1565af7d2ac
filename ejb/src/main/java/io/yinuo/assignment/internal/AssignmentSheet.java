package io.yinuo.assignment.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A sheet with many matters (任务分解表), as the office sent it.
 *
 * <p>It never changes. Each {@link SheetLine} is an aggregate of its own, so that sections who answer at once do not meet
 * on one row.
 */
@Entity
public class AssignmentSheet {

    @Id
    private UUID id;

    private UUID bureauId;
    private UUID sentBy;
    private Instant sentAt;

    protected AssignmentSheet() {}

    public AssignmentSheet(UUID bureauId, UUID sentBy, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.bureauId = Objects.requireNonNull(bureauId, "bureauId");
        this.sentBy = Objects.requireNonNull(sentBy, "sentBy");
        this.sentAt = Objects.requireNonNull(sentAt, "sentAt");
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }
}
