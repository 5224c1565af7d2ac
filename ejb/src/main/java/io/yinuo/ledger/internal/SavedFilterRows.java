package io.yinuo.ledger.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept filters, read by whoever may see them. */
@ApplicationScoped
public class SavedFilterRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Those that the reader finds: the bureau's first, each kind by name. */
    public List<SavedFilterRow> seenBy(Actor reader) {
        return entities.createQuery(
                        "select f from SavedFilterRow f where f.deletedAt is null and (f.ownerId = :person"
                                + " or f.shared = true and f.bureauId = :bureau) order by f.shared desc, f.name, f.id",
                        SavedFilterRow.class)
                .setParameter("person", reader.personId())
                .setParameter("bureau", reader.bureauId())
                .getResultList();
    }

    /** @throws NotFound {@code FILTER_UNKNOWN} when the reader finds no such one, deleted or not */
    public SavedFilterRow find(UUID id, Actor reader) {
        return Optional.ofNullable(id == null ? null : entities.find(SavedFilterRow.class, id))
                .filter(row -> row.isSeenBy(reader))
                .orElseThrow(() -> new NotFound("FILTER_UNKNOWN"));
    }

    public void add(SavedFilterRow row) {
        requireFree(row, row.name());
        entities.persist(row);
    }

    /** @throws StateConflict {@code FILTER_NAME_TAKEN} when another of the same readers bears the name */
    public void requireFree(SavedFilterRow row, String name) {
        var others = entities.createQuery(
                        "select count(f) from SavedFilterRow f where f.nameKey = :key and f.id <> :id", Long.class)
                .setParameter("key", row.keyOf(name))
                .setParameter("id", row.id())
                .getSingleResult();
        if (others > 0) {
            throw new StateConflict("FILTER_NAME_TAKEN", name.strip());
        }
    }

    /** With which the ledger opens for the person, or null. */
    public UUID standardOf(UUID person) {
        var row = entities.find(StandardFilterRow.class, person);
        return row == null ? null : row.filterId();
    }

    /** @param filter null for none */
    public void setStandard(UUID person, UUID filter) {
        var row = Optional.ofNullable(entities.find(StandardFilterRow.class, person)).orElseGet(() -> {
            var added = new StandardFilterRow(person);
            entities.persist(added);
            return added;
        });
        row.take(filter);
    }
}
