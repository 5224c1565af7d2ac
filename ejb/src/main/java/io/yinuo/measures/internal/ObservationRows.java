package io.yinuo.measures.internal;

import io.yinuo.measures.NewObservation;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The values that a bureau keeps. */
@ApplicationScoped
public class ObservationRows {

    private static final String THERE = "r.withdrawnAt is null";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(ObservationRow row) {
        entities.persist(row);
        entities.flush();
    }

    /** @throws NotFound {@code OBSERVATION_UNKNOWN} */
    public ObservationRow get(UUID bureauId, UUID id) {
        return of(bureauId).one(id)
                .orElseThrow(() -> new NotFound("OBSERVATION_UNKNOWN"));
    }

    /** Whether the same passage speaks already of the same indicator, place, reach, kind and time. */
    public boolean isRecorded(UUID bureauId, NewObservation value) {
        var search = of(bureauId)
                .with("r.indicatorId = :indicator", "indicator", value.indicatorId())
                .with("r.place = :place", "place", value.place().strip())
                .with("r.reach = :reach", "reach", value.reach())
                .with("r.kind = :kind", "kind", value.kind())
                .with("r.source = :source", "source", value.source().strip())
                .with("r.passage = :passage", "passage", value.passage().strip());
        return (value.asOf() == null ? search.with("r.asOf is null") : search.with("r.asOf = :asOf", "asOf", value.asOf().text()))
                        .count()
                > 0;
    }

    private Search<ObservationRow> of(UUID bureauId) {
        return new Search<>(entities, ObservationRow.class, bureauId).with(THERE);
    }
}
