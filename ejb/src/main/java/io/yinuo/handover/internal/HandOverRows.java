package io.yinuo.handover.internal;

import io.yinuo.directory.Directory;
import io.yinuo.handover.HandOverSheet;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The stored hand-overs. */
@ApplicationScoped
public class HandOverRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    public void add(HandOver row) {
        entities.persist(row);
    }

    /** @throws NotFound {@code HAND_OVER_UNKNOWN} */
    public HandOver get(UUID id) {
        var row = id == null ? null : entities.find(HandOver.class, id);
        if (row == null) {
            throw new NotFound("HAND_OVER_UNKNOWN");
        }
        return row;
    }

    public HandOverSheet sheet(HandOver row) {
        return new HandOverSheet(
                row.id(),
                name(row.personId()),
                row.reason(),
                name(row.arrangedBy()),
                row.arrangedAt(),
                row.lines().stream().map(this::line).toList());
    }

    private HandOverSheet.Line line(HandOverLine line) {
        return new HandOverSheet.Line(line.kind(), line.numberText(), line.what(), line.element(), name(line.successorId()));
    }

    private String name(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }
}
