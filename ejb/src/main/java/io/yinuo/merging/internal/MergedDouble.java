package io.yinuo.merging.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A registration of a matter that goes on under another one. */
@Entity
public class MergedDouble {

    @Id
    private UUID suggestionId;

    private UUID keptId;
    private UUID mergedBy;
    private Instant mergedAt;

    protected MergedDouble() {}

    public MergedDouble(UUID suggestionId, UUID keptId, UUID mergedBy, Instant mergedAt) {
        this.suggestionId = suggestionId;
        this.keptId = keptId;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
    }

    public UUID keptId() {
        return keptId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }
}
