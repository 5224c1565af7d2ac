package io.yinuo.commitment.internal;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.commitment.WallCard;
import io.yinuo.directory.SectionView;
import io.yinuo.letter.ThemeReader;
import io.yinuo.shared.WorkClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What is read of one promise for the wall. */
record HungPromise(
        UUID commitmentId,
        UUID matterId,
        String numberText,
        String title,
        String exactWords,
        UUID ownerId,
        LocalDate dueOn,
        CommitmentStatus status,
        ClaimStatus claim,
        LocalDate claimedOn,
        VerificationStatus verification,
        LocalDate followedSince,
        Instant recordedAt) {

    WallCard card(Map<UUID, SectionView> sections, LocalDate today) {
        var owner = owner(sections);
        return new WallCard(
                commitmentId, matterId, numberText, title, exactWords, owner == null ? null : owner.id(),
                owner == null ? null : owner.name(), ThemeReader.ofFirst(exactWords, title), madeOn(), dueOn, light(today));
    }

    private SectionView owner(Map<UUID, SectionView> sections) {
        var section = ownerId == null ? null : sections.get(ownerId);
        return section == null || section.successorId() == null ? section : sections.getOrDefault(section.successorId(), section);
    }

    private LocalDate madeOn() {
        return followedSince == null ? recordedAt.atZone(WorkClock.ZONE).toLocalDate() : followedSince;
    }

    private CommitmentLight light(LocalDate today) {
        return followedSince == null ? null : Standing.of(status, claim, claimedOn, verification, dueOn, today).light();
    }
}
