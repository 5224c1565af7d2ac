package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.ExplanationKind;
import io.yinuo.shared.WorkClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Why a promise is late or cannot be kept; the deputy reads it once a leader has agreed. */
@Entity
@Table(name = "commitment_explanation")
public class ExplanationRow {

    @Id
    private UUID id;

    private UUID commitmentId;
    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private ExplanationKind kind;

    private String text;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private UUID writtenBy;
    private Instant writtenAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String note;

    protected ExplanationRow() {}

    public ExplanationRow(Commitment commitment, ExplanationKind kind, String text, UUID writtenBy, Instant writtenAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        this.kind = kind;
        this.text = text.strip();
        status = DecisionStatus.REQUESTED;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public void decide(boolean approved, String words, UUID by, Instant at) {
        status = DecisionStatus.of(approved);
        note = Words.orNull(words);
        decidedBy = by;
        decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    boolean isOf(ExplanationKind other) {
        return kind == other;
    }

    boolean isApproved() {
        return status == DecisionStatus.APPROVED;
    }

    boolean isWaiting() {
        return status == DecisionStatus.REQUESTED;
    }

    /** Whether it was written on that day or later. */
    boolean isSince(LocalDate day) {
        return !writtenAt.atZone(WorkClock.ZONE).toLocalDate().isBefore(day);
    }

    String text() {
        return text;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    /** Null until a leader has decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public CommitmentFile.Explanation view(String writer, String decider) {
        return new CommitmentFile.Explanation(kind, text, status, writer, writtenAt, decider, note);
    }
}
