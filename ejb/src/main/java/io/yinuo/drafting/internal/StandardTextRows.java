package io.yinuo.drafting.internal;

import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The texts that bureaus keep, as rows. */
@ApplicationScoped
public class StandardTextRows {

    /** As {@link StandardTextRow#stateOn} says. */
    private static final String USABLE =
            "(t.off = false and (t.usableFrom is null or t.usableFrom <= :day) and (t.usableUntil is null or t.usableUntil >= :day))";

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
        return entities.createQuery(
                        "select t from StandardTextRow t left join fetch t.passages where t.bureauId = :bureau and t.id = :id",
                        StandardTextRow.class)
                .setParameter("bureau", bureauId)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("STANDARD_TEXT_UNKNOWN"));
    }

    /** The words of a bureau that may not be used on the day; where it has none such, nothing else is read. */
    public List<KeptWords> outOfTime(UUID bureauId, LocalDate day) {
        var rows = entities.createQuery(
                        "select distinct t from StandardTextRow t left join fetch t.passages where t.bureauId = :bureau and not "
                                + USABLE + " order by t.kind desc, t.name, t.id",
                        StandardTextRow.class)
                .setParameter("bureau", bureauId)
                .setParameter("day", day)
                .getResultList();
        return rows.isEmpty() ? List.of() : KeptWords.outOfTime(rows, usable(bureauId, day, rows), day);
    }

    /** Those passages that usable texts of the bureau have too. */
    private Set<String> usable(UUID bureauId, LocalDate day, List<StandardTextRow> rows) {
        return entities.createQuery(
                        "select distinct p.text from StandardTextRow t join t.passages p where t.bureauId = :bureau and " + USABLE
                                + " and exists (select 1 from StandardTextRow o join o.passages q where o in :rows and q.text = p.text)",
                        String.class)
                .setParameter("bureau", bureauId)
                .setParameter("day", day)
                .setParameter("rows", rows)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * @param own the text that wants the name, or null for a new one
     * @throws StateConflict {@code STANDARD_TEXT_NAME_TAKEN}, {@code STANDARD_TEXTS_TOO_MANY}
     */
    public void requireRoom(UUID bureauId, UUID own, String name, int most) {
        if (named(bureauId, name.strip().toLowerCase(Locale.ROOT)).stream().anyMatch(id -> !id.equals(own))) {
            throw new StateConflict("STANDARD_TEXT_NAME_TAKEN", name.strip());
        }
        if (own == null && count(bureauId) >= most) {
            throw new StateConflict("STANDARD_TEXTS_TOO_MANY", most);
        }
    }

    private List<UUID> named(UUID bureauId, String name) {
        return entities.createQuery(
                        "select t.id from StandardTextRow t where t.bureauId = :bureau and lower(t.name) = :name", UUID.class)
                .setParameter("bureau", bureauId)
                .setParameter("name", name)
                .getResultList();
    }

    private long count(UUID bureauId) {
        return entities.createQuery("select count(t) from StandardTextRow t where t.bureauId = :bureau", Long.class)
                .setParameter("bureau", bureauId)
                .getSingleResult();
    }

    public void add(StandardTextRow row) {
        entities.persist(row);
    }
}
