package io.yinuo.assignment.internal;

import io.yinuo.assignment.TalkWaiverView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Why a talk that was wanted is not held (免面商); written once for a matter. */
@Entity
public class TalkWaiver {

    @Id
    private UUID suggestionId;

    private String ground;
    private UUID waivedBy;
    private Instant waivedAt;

    protected TalkWaiver() {}

    public TalkWaiver(UUID suggestionId, String ground, UUID waivedBy, Instant waivedAt) {
        this.suggestionId = suggestionId;
        this.ground = ground;
        this.waivedBy = waivedBy;
        this.waivedAt = waivedAt;
    }

    UUID waivedBy() {
        return waivedBy;
    }

    /** @param byName name of the person who recorded it */
    TalkWaiverView view(String byName) {
        return new TalkWaiverView(ground, byName, waivedAt);
    }
}
