package io.yinuo.commitment;

import java.time.LocalDate;

/**
 * How a promise stands (承诺状态): what its owner claims, what others verified, and what the calendar says, kept apart; the
 * light is derived from them here and nowhere else (rule PR5).
 */
public record Standing(
        CommitmentStatus status, ClaimStatus claim, VerificationStatus verification, Timeliness timeliness, boolean near) {

    /** From how many days before its day on a promise is near. */
    private static final int NEAR_DAYS = 30;

    /**
     * @param dueOn null when there is no day
     * @param claimedOn the day on which the owner said that it is done, or null
     */
    public static Standing of(
            CommitmentStatus status, ClaimStatus claim, LocalDate claimedOn, VerificationStatus verification,
            LocalDate dueOn, LocalDate today) {
        var counts = claim == ClaimStatus.DONE && verification != VerificationStatus.RELAPSED ? claimedOn : today;
        var timeliness = dueOn == null || status == CommitmentStatus.UNADOPTED
                ? Timeliness.OPEN_ENDED
                : counts.isAfter(dueOn) ? Timeliness.LATE : Timeliness.IN_TIME;
        boolean near = timeliness == Timeliness.IN_TIME && today.plusDays(NEAR_DAYS).isAfter(dueOn);
        return new Standing(status, claim, verification, timeliness, near);
    }

    public CommitmentLight light() {
        if (status == CommitmentStatus.UNADOPTED) {
            return CommitmentLight.UNADOPTED;
        }
        if (status == CommitmentStatus.REPLACED || status == CommitmentStatus.VOID || status == CommitmentStatus.DISMISSED) {
            return CommitmentLight.GONE;
        }
        if (status == CommitmentStatus.EXPLAINED) {
            return CommitmentLight.EXPLAINED;
        }
        if (verification == VerificationStatus.CONFIRMED) {
            return timeliness == Timeliness.LATE ? CommitmentLight.KEPT_LATE : CommitmentLight.KEPT;
        }
        if (timeliness == Timeliness.LATE) {
            return CommitmentLight.LATE;
        }
        if (claim == ClaimStatus.DONE) {
            return CommitmentLight.TO_VERIFY;
        }
        return near ? CommitmentLight.NEAR : CommitmentLight.ONGOING;
    }
}
