package io.yinuo.drafting.internal;

import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The texts that bureaus keep, as rows. */
@ApplicationScoped
public class StandardTextRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Those of a bureau, templates first and by their names, with their words. */
    public List<StandardTextRow> of(UUID bureauId) {
        return entities.createQuery(
                        "select distinct t from StandardTextRow t left join fetch t.passages where t.bureauId = :bureau"
                                + " order by t.kind desc, t.name, t.id",
                        StandardTextRow.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }

    /** @throws NotFound {@code STANDARD_TEXT_UNKNOWN} unless the bureau keeps it */
    public StandardTextRow get(UUID bureauId, UUID id) {
        return of(bureauId).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("STANDARD_TEXT_UNKNOWN"));
    }

    /**
     * @param own the text that wants the name, or null for a new one
     * @throws StateConflict {@code STANDARD_TEXT_NAME_TAKEN}, {@code STANDARD_TEXTS_TOO_MANY}
     */
    public void requireRoom(UUID bureauId, UUID own, String name, int most) {
        var all = of(bureauId);
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        if (all.stream().anyMatch(row -> !row.id().equals(own) && row.name().toLowerCase(Locale.ROOT).equals(wanted))) {
            throw new StateConflict("STANDARD_TEXT_NAME_TAKEN", name.strip());
        }
        if (own == null && all.size() >= most) {
            throw new StateConflict("STANDARD_TEXTS_TOO_MANY", most);
        }
    }

    public void add(StandardTextRow row) {
        entities.persist(row);
    }
}
