package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.WallCard;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.ReplyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The promises of delivered letters that bind, with the few columns from which their light is derived, in one statement. */
@ApplicationScoped
public class WallRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /**
     * Those of a bureau; of the sections that owe them or help alone, unless none is given.
     *
     * @param sections the sections of the bureau by id; a promise of one that went over into another hangs with that one
     */
    public List<WallCard> of(UUID bureauId, Collection<UUID> own, Map<UUID, SectionView> sections, LocalDate today) {
        var query = entities.createQuery(
                        "select new io.yinuo.commitment.internal.HungPromise(c.id, c.suggestionId, s.numberText, s.title, c.exactWords,"
                                + " c.ownerSectionId, c.promised.dueOn, c.status, c.claim, c.claimedOn, c.verification, c.followedSince,"
                                + " c.recordedAt) from Commitment c join Suggestion s on s.id = c.suggestionId join Reply r on r.id = c.replyId"
                                + " where c.bureauId = :bureau and r.status = :delivered and c.status not in :gone"
                                + " and (c.followedSince is not null or c.status in :open)"
                                + (own.isEmpty() ? "" : CommitmentRows.OF_SECTIONS),
                        HungPromise.class)
                .setParameter("bureau", bureauId)
                .setParameter("delivered", ReplyStatus.DELIVERED)
                .setParameter("open", List.of(CommitmentStatus.OPEN, CommitmentStatus.UNADOPTED))
                .setParameter("gone", List.of(CommitmentStatus.VOID, CommitmentStatus.REPLACED));
        return (own.isEmpty() ? query : query.setParameter("sections", own))
                .getResultStream()
                .map(row -> row.card(sections, today))
                .toList();
    }
}
