package io.yinuo.merging.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A matter that is joined under another one. */
@Entity
public class JoinedMatter {

    @Id
    private UUID suggestionId;

    private UUID leadingId;
    private UUID joinedBy;
    private Instant joinedAt;

    protected JoinedMatter() {}

    public JoinedMatter(UUID suggestionId, UUID leadingId, UUID joinedBy, Instant joinedAt) {
        this.suggestionId = suggestionId;
        this.leadingId = leadingId;
        this.joinedBy = joinedBy;
        this.joinedAt = joinedAt;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID leadingId() {
        return leadingId;
    }
}
