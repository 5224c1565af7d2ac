package io.yinuo.feedback.internal;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One submitter's word on one reply; it is given once, and takes the place of a noted silence. */
@Entity
@Table(name = "rating")
public class RatingRow {

    @Id
    private UUID id;

    private UUID replyId;

    private UUID submitterId;

    @Enumerated(EnumType.STRING)
    private Rating attitude;

    @Enumerated(EnumType.STRING)
    private Rating result;

    private String remark;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private UUID enteredBy;

    private Instant ratedAt;

    private boolean deciding;

    protected RatingRow() {}

    public RatingRow(UUID replyId, UUID submitterId, GivenRating given) {
        id = UUID.randomUUID();
        this.replyId = replyId;
        this.submitterId = submitterId;
        hold(given);
    }

    /** The submitter speaks after all (rule FB4). */
    public void breakSilence(GivenRating given) {
        if (!isSilence()) {
            throw new IllegalStateException("a rating is given once");
        }
        hold(given);
    }

    /** Whether it is the one by which the reply was judged (rule FB9). */
    void decides(boolean now) {
        deciding = now;
    }

    private void hold(GivenRating given) {
        attitude = given.attitude();
        result = given.result();
        remark = given.remark() == null || given.remark().isBlank() ? null : given.remark().strip();
        source = given.source();
        enteredBy = given.enteredBy();
        ratedAt = given.at();
    }

    public boolean isDeciding() {
        return deciding;
    }

    public boolean isSilence() {
        return attitude == Rating.NO_FEEDBACK;
    }

    /** Whether the reply has to be given again: one of the two is 不满意 (rule FB2). */
    public boolean isDissatisfied() {
        return attitude == Rating.DISSATISFIED || result == Rating.DISSATISFIED;
    }

    public UUID submitterId() {
        return submitterId;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public RatingView view(String submitterName, String enteredByName) {
        return new RatingView(
                id, replyId, submitterId, submitterName, attitude, result, remark, source, enteredByName, ratedAt);
    }
}
