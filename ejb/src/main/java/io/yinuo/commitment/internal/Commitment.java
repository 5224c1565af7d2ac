package io.yinuo.commitment.internal;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUpStep;
import io.yinuo.commitment.FurtherAnswer;
import io.yinuo.commitment.OldPromise;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TermBasis;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * A promise of a numbered reply; its words never change (rule PR3).
 *
 * <p>From delivery on it is reported on, verified and looked back at; what it is comes from these verbs alone (rule PR5).
 */
@Entity
@Table(name = "commitment")
public class Commitment extends Recorded {

    private UUID ownerSectionId;

    @Embedded
    private Promised promised;

    private String outsideUnit;

    @ElementCollection
    @CollectionTable(name = "commitment_co_owner", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "section_id")
    @BatchSize(size = 100)
    private Set<UUID> coOwnerSectionIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    @Enumerated(EnumType.STRING)
    private FollowUpStage stage;

    @Enumerated(EnumType.STRING)
    private ClaimStatus claim;

    private LocalDate claimedOn;

    @Enumerated(EnumType.STRING)
    private VerificationStatus verification;

    private LocalDate followedSince;

    /** The day of the next report or of the look-back. */
    private LocalDate nextOn;

    /** Whether the step of that day is open already. */
    private boolean asked;

    private LocalDate lateSince;

    /** The reply that stands in the place of the one which made it. */
    private UUID replacedBy;

    /** Why nobody follows it, where it was laid aside. */
    private String dismissal;

    @Version
    private int version;

    protected Commitment() {}

    /**
     * @param position the place of the promise in its reply
     * @param leadSectionId keeps the promise when no other section is named
     */
    public Commitment(ReplyView reply, int position, PromisedItem promise, UUID leadSectionId, Instant recordedAt) {
        super(reply, position, promise, recordedAt);
        ownerSectionId = promise.ownerSectionId() == null ? leadSectionId : promise.ownerSectionId();
        promised = Promised.of(promise);
        outsideUnit = promise.terms().outsideUnit();
        coOwnerSectionIds.addAll(promise.terms().coOwnerSectionIds());
        coOwnerSectionIds.remove(ownerSectionId);
        status = CommitmentStatus.OPEN;
        stage = FollowUpStage.RECORDED;
        claim = ClaimStatus.NONE;
        verification = VerificationStatus.NONE;
    }

    /** A promise of an imported letter: nobody owes it until somebody adopts it (rule IM5). */
    public static Commitment old(ReplyView reply, int position, OldPromise promise, Instant recordedAt) {
        var old = new Commitment(reply, position, promise.item(), null, recordedAt);
        old.status = CommitmentStatus.UNADOPTED;
        return old;
    }

    /**
     * A section owes it from now on, by a day that lies ahead, or without one (认领).
     *
     * @throws StateConflict {@code COMMITMENT_ADOPTED} when somebody has settled it already
     */
    public void adopt(UUID section, DueKind kind, LocalDate day) {
        requireUnadopted();
        ownerSectionId = Objects.requireNonNull(section, "ownerSectionId");
        promised = promised.due(kind, day, TermBasis.ADDED);
        status = CommitmentStatus.OPEN;
    }

    /** It is kept, past, or was no promise: nobody follows it (不再跟踪). */
    public void dismiss(String reason) {
        requireUnadopted();
        dismissal = reason;
        status = CommitmentStatus.DISMISSED;
        expectNothing(FollowUpStage.ENDED);
    }

    private void requireUnadopted() {
        if (status != CommitmentStatus.UNADOPTED) {
            throw new StateConflict("COMMITMENT_ADOPTED");
        }
    }

    /** The deputy has the letter: from now on the owner section reports. */
    public void follow(LocalDate today, boolean keyMatter) {
        require(FollowUpStage.RECORDED);
        stage = FollowUpStage.REPORTING;
        followedSince = today;
        expectReport(today, keyMatter);
    }

    /** What has to happen on that day, if anything. */
    public Optional<FollowUpStep> dueStep(LocalDate today) {
        if (status != CommitmentStatus.OPEN) {
            return Optional.empty();
        }
        if (stage == FollowUpStage.REPORTING && promised.isPast(today) && lateSince == null) {
            return Optional.of(FollowUpStep.LATE);
        }
        if (asked || nextOn == null || nextOn.isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(stage == FollowUpStage.LOOK_BACK ? FollowUpStep.LOOK_BACK : FollowUpStep.REPORT);
    }

    /** The step of its day is open. */
    public void ask() {
        asked = true;
    }

    /** Its day has passed. */
    public void beLate(LocalDate today) {
        lateSince = today;
    }

    /** @throws StateConflict {@code COMMITMENT_CLOSED}, {@code COMMITMENT_IN_CHECK} */
    public void requireReporting() {
        if (status != CommitmentStatus.OPEN) {
            throw new StateConflict("COMMITMENT_CLOSED");
        }
        if (stage != FollowUpStage.REPORTING) {
            throw new StateConflict("COMMITMENT_IN_CHECK");
        }
    }

    /** The owner section says how far it has come. */
    public void report(ReportKind kind, LocalDate today, boolean keyMatter) {
        requireReporting();
        switch (kind) {
            case NO_CHANGE, PROGRESS -> {
                claim = ClaimStatus.ONGOING;
                expectReport(today, keyMatter);
            }
            case DONE -> {
                claim = ClaimStatus.DONE;
                claimedOn = today;
                expectNothing(FollowUpStage.VERIFYING);
            }
            case IMPOSSIBLE -> {
                claim = ClaimStatus.IMPOSSIBLE;
                expectNothing(FollowUpStage.EXPLAINING);
            }
        }
    }

    /** Somebody outside of the owner section has looked at what was claimed. */
    public void verify(boolean confirmed, LocalDate today) {
        require(FollowUpStage.VERIFYING);
        if (confirmed) {
            verification = VerificationStatus.CONFIRMED;
            expectNothing(FollowUpStage.LOOK_BACK);
            nextOn = Rhythm.lookBack(today);
        } else {
            verification = VerificationStatus.REFUTED;
            goOn(today);
        }
    }

    /** Months later somebody looked whether it is still kept. */
    public void lookBack(boolean stillKept, LocalDate today) {
        require(FollowUpStage.LOOK_BACK);
        if (stillKept) {
            status = CommitmentStatus.CLOSED_OUT;
            expectNothing(FollowUpStage.ENDED);
        } else {
            verification = VerificationStatus.RELAPSED;
            goOn(today);
        }
    }

    /** A leader has decided whether the deputy is told that it cannot be kept. */
    public void decideExplanation(boolean approved, LocalDate today) {
        require(FollowUpStage.EXPLAINING);
        if (approved) {
            status = CommitmentStatus.EXPLAINED;
            expectNothing(FollowUpStage.ENDED);
        } else {
            goOn(today);
        }
    }

    /** Another target or another day counts; the words stay (rule PR3). */
    public void change(String newTarget, DueKind newKind, LocalDate newDay, LocalDate today, boolean keyMatter) {
        promised = promised.aimed(newTarget, TermBasis.CHANGED).due(newKind, newDay, TermBasis.CHANGED);
        lateSince = newDay == null || newDay.isAfter(today) ? null : lateSince;
        if (stage == FollowUpStage.REPORTING && !asked) {
            expectReport(today, keyMatter);
        }
    }

    /** The step of the owner section is open again at once. */
    private void goOn(LocalDate today) {
        stage = FollowUpStage.REPORTING;
        claim = ClaimStatus.ONGOING;
        claimedOn = null;
        nextOn = today;
        asked = true;
    }

    private void expectReport(LocalDate today, boolean keyMatter) {
        nextOn = Rhythm.nextReport(today, promised.dueOn(), keyMatter);
        asked = false;
    }

    private void expectNothing(FollowUpStage next) {
        stage = next;
        nextOn = null;
        asked = false;
    }

    private void require(FollowUpStage expected) {
        if (status != CommitmentStatus.OPEN || stage != expected) {
            throw new StateConflict("COMMITMENT_CLOSED");
        }
    }

    public Standing standing(LocalDate today) {
        return Standing.of(status, claim, claimedOn, verification, promised.dueOn(), today);
    }

    /**
     * Whether it was kept, as somebody else verified, or cannot be, as a leader agreed to explain; empty as long as neither is
     * settled, so that there is nothing to answer again (rule PR17).
     */
    public Optional<Boolean> settledAsKept() {
        boolean kept = status == CommitmentStatus.CLOSED_OUT
                || status == CommitmentStatus.OPEN && stage == FollowUpStage.LOOK_BACK;
        return kept ? Optional.of(true) : status == CommitmentStatus.EXPLAINED ? Optional.of(false) : Optional.empty();
    }

    /** Whether its letter was withdrawn before it went out (rule W3). */
    public boolean isVoid() {
        return status == CommitmentStatus.VOID;
    }

    /** Whether another letter promises in its place (rule W6). */
    public boolean isReplaced() {
        return status == CommitmentStatus.REPLACED;
    }

    /** Whether a process follows it. */
    public boolean isFollowed() {
        return stage != FollowUpStage.RECORDED && stage != FollowUpStage.ENDED;
    }

    /** Whether its section still has to keep it: nobody checks what it claims, and nobody decides on its explanation. */
    public boolean isOwed() {
        return status == CommitmentStatus.OPEN && stage == FollowUpStage.REPORTING;
    }

    /** Whether it was delivered before promises were followed, or its follow-up has not begun for another reason. */
    public boolean isToBegin() {
        return status == CommitmentStatus.OPEN && stage == FollowUpStage.RECORDED;
    }

    public boolean isAsked() {
        return asked;
    }

    FollowUpStage stage() {
        return stage;
    }

    /** Null while it is in time. */
    LocalDate lateSince() {
        return lateSince;
    }

    /** The letter that made it is taken back in favour of another one. */
    public void beReplaced(UUID reply) {
        status = CommitmentStatus.REPLACED;
        expectNothing(FollowUpStage.ENDED);
        replacedBy = reply;
    }

    /** The letter that makes it is not sent as it was signed. */
    public void beVoid() {
        status = CommitmentStatus.VOID;
    }

    public UUID ownerSectionId() {
        return ownerSectionId;
    }

    /** The sections that owe it or help. */
    public Set<UUID> keepers() {
        var all = new HashSet<>(coOwnerSectionIds);
        if (ownerSectionId != null) {
            all.add(ownerSectionId);
        }
        return all;
    }

    /** The sections that help to keep it, without the owner. */
    public Set<UUID> coOwnerSectionIds() {
        return Set.copyOf(coOwnerSectionIds);
    }

    public String target() {
        return promised.target();
    }

    /** The day of its delivery or adoption; null before. */
    public LocalDate followedSince() {
        return followedSince;
    }

    public LocalDate dueOn() {
        return promised.dueOn();
    }

    public DueKind dueKind() {
        return promised.dueKind();
    }

    /** For {@code expectedVersion} of the commands. */
    public int version() {
        return version;
    }

    /** @param answered the latest further reply on it that was given, or null */
    public CommitmentView view(CommitmentView.Keepers keepers, FurtherAnswer answered, LocalDate today) {
        return new CommitmentView(
                id, replyId, suggestionId, bureauId, blockId, exactWords, ownerSectionId, keepers.ownerSection(),
                outsideUnit, keepers.coOwnerSections(), promised.target(), promised.targetBasis(), promised.dueOn(), promised.dueKind(),
                promised.dueBasis(), promised.duePhrase(), status, dismissal, replacedBy, stage, standing(today), nextOn, answered, version);
    }
}
