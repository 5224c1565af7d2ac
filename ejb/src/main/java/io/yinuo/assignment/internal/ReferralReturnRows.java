package io.yinuo.assignment.internal;

import io.yinuo.assignment.HandedBack;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored requests that the referrer takes a matter back. */
@Dependent
public class ReferralReturnRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    /** @throws NotFound {@code RETURN_UNKNOWN} */
    public ReferralReturn get(UUID id) {
        var found = id == null ? null : entities.find(ReferralReturn.class, id);
        if (found == null) {
            throw new NotFound("RETURN_UNKNOWN");
        }
        return found;
    }

    public void add(ReferralReturn asked) {
        entities.persist(asked);
    }

    public boolean isPending(UUID suggestionId) {
        return !with(suggestionId, ReturnStatus.PENDING).isEmpty();
    }

    public Optional<HandedBack> accepted(UUID suggestionId) {
        return with(suggestionId, ReturnStatus.ACCEPTED).stream().findFirst().map(ReferralReturn::handedBack);
    }

    private List<ReferralReturn> with(UUID suggestionId, ReturnStatus status) {
        return entities.createQuery(
                        "select r from ReferralReturn r where r.suggestionId = :case and r.status = :status", ReferralReturn.class)
                .setParameter("case", suggestionId)
                .setParameter("status", status)
                .getResultList();
    }

    /** The requests of a matter, the latest first. */
    public List<ReferralReturnView> ofCase(UUID suggestionId) {
        return entities.createQuery(
                        "select r from ReferralReturn r where r.suggestionId = :case order by r.askedAt desc, r.id",
                        ReferralReturn.class)
                .setParameter("case", suggestionId)
                .getResultStream()
                .map(row -> row.view(directory.person(row.askedBy()).name()))
                .toList();
    }
}
