package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Channel;
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
    private UUID submitterId;
    private String submitterName;
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID recordedBy;
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

    /** As the office types it in for the submitter. */
    public RemarkRow(Commitment commitment, RecordRemark heard, SubmitterView submitter, UUID recordedBy, Instant recordedAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        kind = heard.kind();
        words = heard.said().strip();
        saidBy = submitter.personId();
        submitterId = submitter.id();
        submitterName = submitter.name();
        saidOn = heard.saidOn();
        channel = heard.channel();
        this.recordedBy = recordedBy;
        saidAt = recordedAt;
        waitingFor = waiter(submitter);
    }

    /** Under what the next remark of the submitter waits: the person, or without an account the place among the submitters. */
    public static UUID waiter(SubmitterView submitter) {
        return submitter.personId() == null ? submitter.id() : submitter.personId();
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

    /** Null where a submitter without an account said it. */
    UUID saidBy() {
        return saidBy;
    }

    /** Null where the deputy wrote it. */
    UUID recordedBy() {
        return recordedBy;
    }

    boolean isOf(SubmitterView submitter) {
        return submitter.id().equals(submitterId) || saidBy != null && saidBy.equals(submitter.personId());
    }

    /** Whether the submitter of that place said it. */
    boolean isOfPlace(UUID submitter) {
        return submitter.equals(submitterId);
    }

    /** Null until it is answered. */
    UUID answeredBy() {
        return answeredBy;
    }

    /**
     * @param deputy by the account, or null
     * @param recorder null where the deputy wrote it
     */
    CommitmentFile.Remark view(String deputy, String recorder, String answerer) {
        return new CommitmentFile.Remark(
                id, kind, words, deputy == null ? submitterName : deputy, saidAt, saidOn, channel, recorder, answer, answerer,
                answeredAt, version);
    }

    CommitmentNews.Remark told() {
        return new CommitmentNews.Remark(
                kind, words, saidOn == null ? day(saidAt) : saidOn, recordedBy != null, answer,
                answeredAt == null ? null : day(answeredAt));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkClock.ZONE).toLocalDate();
    }
}
