package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Another target or day from the request to the decision; of one promise a single one is open at a time. */
@Entity
@Table(name = "commitment_change")
public class ChangeRow {

    @Id
    private UUID id;

    private UUID commitmentId;
    private UUID suggestionId;
    private String target;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    private LocalDate dueOn;
    private String targetBefore;

    @Enumerated(EnumType.STRING)
    private DueKind dueKindBefore;

    private LocalDate dueOnBefore;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private UUID requestedBy;
    private Instant requestedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String note;
    private UUID openKey;

    protected ChangeRow() {}

    public ChangeRow(Commitment commitment, RequestCommitmentChange command, UUID requestedBy, Instant requestedAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        target = Words.orNull(command.target());
        dueKind = command.dueKind();
        dueOn = command.dueOn();
        targetBefore = commitment.target();
        dueKindBefore = commitment.dueKind();
        dueOnBefore = commitment.dueOn();
        reason = command.reason().strip();
        status = DecisionStatus.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        openKey = commitmentId;
    }

    /** A leader has decided; what was approved counts from now on. */
    /** @throws StateConflict {@code CHANGE_DAY_PASSED} when the day that was asked for has come while it waited */
    public void requireDayAhead(LocalDate today) {
        if (dueOn != null && !dueOn.isAfter(today)) {
            throw new StateConflict("CHANGE_DAY_PASSED");
        }
    }

    public void decide(boolean approved, String words, UUID by, Instant at) {
        status = DecisionStatus.of(approved);
        note = Words.orNull(words);
        decidedBy = by;
        decidedAt = at;
        openKey = null;
    }

    boolean isApproved() {
        return status == DecisionStatus.APPROVED;
    }

    /** As the deputy reads it. */
    CommitmentNews.Amendment amendment() {
        return new CommitmentNews.Amendment(
                targetBefore, dueKindBefore, dueOnBefore, target, dueKind, dueOn, reason);
    }

    public UUID id() {
        return id;
    }

    public String target() {
        return target;
    }

    public DueKind dueKind() {
        return dueKind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    /** Null until a leader has decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public CommitmentFile.Change view(String requester, String decider) {
        return new CommitmentFile.Change(
                target, dueKind, dueOn, targetBefore, dueKindBefore, dueOnBefore, reason, status, requester, requestedAt,
                decider, note);
    }
}
