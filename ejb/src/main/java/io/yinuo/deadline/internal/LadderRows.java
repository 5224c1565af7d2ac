package io.yinuo.deadline.internal;

import io.yinuo.deadline.Ladder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The ladders of the bureaus. */
@ApplicationScoped
public class LadderRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** The bureau's own, or the usual one. */
    public Ladder of(UUID bureauId) {
        var row = entities.find(LadderRow.class, bureauId);
        return row == null ? Ladder.USUAL : row.ladder();
    }

    public void settle(UUID bureauId, Ladder ladder) {
        var row = entities.find(LadderRow.class, bureauId);
        if (row == null) {
            entities.persist(new LadderRow(bureauId, ladder));
        } else {
            row.settle(ladder);
        }
    }
}
