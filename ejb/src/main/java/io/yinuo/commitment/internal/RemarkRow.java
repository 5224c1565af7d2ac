package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a deputy said of a promise, and the answer. */
@Entity
@Table(name = "commitment_remark")
public class RemarkRow {

    @Id
    private UUID id;

    private UUID commitmentId;
    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    private String words;
    private UUID saidBy;
    private Instant saidAt;
    private UUID waitingFor;
    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;

    @Version
    private int version;

    protected RemarkRow() {}

    public RemarkRow(Commitment commitment, RemarkOnCommitment said, UUID saidBy, Instant saidAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        kind = said.kind();
        words = said.words().strip();
        this.saidBy = saidBy;
        this.saidAt = saidAt;
        waitingFor = saidBy;
    }

    /** @throws StateConflict {@code REMARK_ANSWERED} */
    public void answer(String text, UUID by, Instant at) {
        if (waitingFor == null) {
            throw new StateConflict("REMARK_ANSWERED");
        }
        waitingFor = null;
        answer = text.strip();
        answeredBy = by;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public int version() {
        return version;
    }

    UUID saidBy() {
        return saidBy;
    }

    boolean isOf(SubmitterView submitter) {
        return saidBy.equals(submitter.personId());
    }

    /** Null until it is answered. */
    UUID answeredBy() {
        return answeredBy;
    }

    CommitmentFile.Remark view(String deputy, String answerer) {
        return new CommitmentFile.Remark(id, kind, words, deputy, saidAt, answer, answerer, answeredAt, version);
    }

    CommitmentNews.Remark told() {
        return new CommitmentNews.Remark(kind, words, day(saidAt), answer, answeredAt == null ? null : day(answeredAt));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkClock.ZONE).toLocalDate();
    }
}
