package io.yinuo.commitment.internal;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.commitment.WallCard;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.letter.ThemeReader;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The promises of delivered letters that bind, with the few columns from which their light is derived, in one statement. */
@ApplicationScoped
public class WallRows {

    private static final String OF_SECTIONS =
            " and (c.ownerSectionId in :sections or exists (select 1 from c.coOwnerSectionIds h where h in :sections))";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /**
     * Those of a bureau; of the sections that owe them or help alone, unless none is given.
     *
     * @param sections the sections of the bureau by id; a promise of one that went over into another hangs with that one
     */
    public List<WallCard> of(UUID bureauId, Collection<UUID> own, Map<UUID, SectionView> sections, LocalDate today) {
        var query = entities.createQuery(
                        "select c.id as commitmentId, c.suggestionId as matterId, s.numberText as numberText, s.title as title, c.exactWords as exactWords,"
                                + " c.ownerSectionId as ownerId, c.promised.dueOn as dueOn, c.status as status, c.claim as claim,"
                                + " c.claimedOn as claimedOn, c.verification as verification, c.followedSince as followedSince, c.recordedAt as recordedAt"
                                + " from Commitment c join Suggestion s on s.id = c.suggestionId join Reply r on r.id = c.replyId"
                                + " where c.bureauId = :bureau and r.status = :delivered and c.status not in :gone"
                                + " and (c.followedSince is not null or c.status in :open)"
                                + (own.isEmpty() ? "" : OF_SECTIONS),
                        Tuple.class)
                .setParameter("bureau", bureauId)
                .setParameter("delivered", ReplyStatus.DELIVERED)
                .setParameter("open", List.of(CommitmentStatus.OPEN, CommitmentStatus.UNADOPTED))
                .setParameter("gone", List.of(CommitmentStatus.VOID, CommitmentStatus.REPLACED));
        return (own.isEmpty() ? query : query.setParameter("sections", own))
                .getResultStream()
                .map(row -> card(row, sections, today))
                .toList();
    }

    private static WallCard card(Tuple row, Map<UUID, SectionView> sections, LocalDate today) {
        var words = row.get("exactWords", String.class);
        var title = row.get("title", String.class);
        var owner = owner(row.get("ownerId", UUID.class), sections);
        return new WallCard(
                row.get("commitmentId", UUID.class), row.get("matterId", UUID.class), row.get("numberText", String.class), title, words,
                owner == null ? null : owner.id(), owner == null ? null : owner.name(), ThemeReader.ofFirst(words, title), madeOn(row),
                row.get("dueOn", LocalDate.class), light(row, today));
    }

    private static SectionView owner(UUID sectionId, Map<UUID, SectionView> sections) {
        var section = sectionId == null ? null : sections.get(sectionId);
        return section == null || section.successorId() == null ? section : sections.getOrDefault(section.successorId(), section);
    }

    private static LocalDate madeOn(Tuple row) {
        var followedSince = row.get("followedSince", LocalDate.class);
        return followedSince == null ? row.get("recordedAt", Instant.class).atZone(WorkClock.ZONE).toLocalDate() : followedSince;
    }

    private static CommitmentLight light(Tuple row, LocalDate today) {
        if (row.get("followedSince", LocalDate.class) == null) {
            return null;
        }
        return Standing.of(
                        row.get("status", CommitmentStatus.class), row.get("claim", ClaimStatus.class),
                        row.get("claimedOn", LocalDate.class), row.get("verification", VerificationStatus.class),
                        row.get("dueOn", LocalDate.class), today)
                .light();
    }
}
