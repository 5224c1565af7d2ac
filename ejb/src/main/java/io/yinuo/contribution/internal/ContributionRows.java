package io.yinuo.contribution.internal;

import io.yinuo.contribution.ContributionView;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The stored opinions that were sent. */
@ApplicationScoped
public class ContributionRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    public void add(ContributionRow row) {
        entities.persist(row);
    }

    /** Those of a matter, the first one first; the last one stands in the place of the others (rule CB5). */
    public List<ContributionRow> all(UUID suggestionId) {
        return entities.createQuery(
                        "select c from ContributionRow c where c.suggestionId = :case order by c.sentAt, c.id",
                        ContributionRow.class)
                .setParameter("case", suggestionId)
                .getResultList();
    }

    /** The last one. @throws NotFound {@code CONTRIBUTION_UNKNOWN} before it is sent */
    public ContributionRow ofMatter(UUID suggestionId) {
        return all(suggestionId).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("CONTRIBUTION_UNKNOWN"));
    }

    public ContributionView view(ContributionRow row) {
        return row.view(name(row.sentBy()), row.filedBy() == null ? null : name(row.filedBy()));
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }
}
