package io.yinuo.feedback.internal;

import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingFormStatus;
import io.yinuo.feedback.RatingSource;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One form on paper, typed in by one person and answered once by a second.
 *
 * <p>While it waits, {@code openKey} keeps anybody from typing in another one for the same word.
 */
@Entity
@Table(name = "rating_form")
public class RatingFormRow {

    @Id
    private UUID id;

    private UUID bureauId;
    private UUID suggestionId;
    private UUID replyId;
    private UUID submitterId;

    @Enumerated(EnumType.STRING)
    private Rating attitude;

    @Enumerated(EnumType.STRING)
    private Rating result;

    private String remark;
    private LocalDate signedOn;
    private UUID paperId;
    private UUID enteredBy;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private RatingFormStatus status;

    private UUID answeredBy;
    private Instant answeredAt;
    private String reason;
    private String openKey;

    @Version
    private int version;

    protected RatingFormRow() {}

    public RatingFormRow(SuggestionView matter, EnterRatingForm form, UUID scan, UUID clerk, Instant at) {
        id = UUID.randomUUID();
        bureauId = matter.bureauId();
        suggestionId = matter.id();
        replyId = form.replyId();
        submitterId = form.submitterId();
        attitude = form.attitude();
        result = form.result();
        remark = form.remark() == null || form.remark().isBlank() ? null : form.remark().strip();
        signedOn = form.signedOn();
        paperId = scan;
        enteredBy = clerk;
        enteredAt = at;
        status = RatingFormStatus.ENTERED;
        openKey = replyId + "/" + submitterId;
    }

    /** @throws Forbidden {@code RATING_FORM_OWN} for the person who typed it in */
    public void confirm(UUID second, Instant at) {
        if (second.equals(enteredBy)) {
            throw new Forbidden("RATING_FORM_OWN");
        }
        answer(RatingFormStatus.CONFIRMED, second, at);
    }

    public void sendBack(UUID by, Instant at, String why) {
        answer(RatingFormStatus.SENT_BACK, by, at);
        reason = why;
    }

    private void answer(RatingFormStatus answer, UUID by, Instant at) {
        if (status != RatingFormStatus.ENTERED) {
            throw new StateConflict("RATING_FORM_ANSWERED");
        }
        status = answer;
        answeredBy = by;
        answeredAt = at;
        openKey = null;
    }

    /** @throws StateConflict {@code RATING_FORM_ANSWERED}: what was sent back is typed in anew with its own scan */
    public void requireNotSentBack() {
        if (status == RatingFormStatus.SENT_BACK) {
            throw new StateConflict("RATING_FORM_ANSWERED");
        }
    }

    void shownBy(UUID scan) {
        paperId = scan;
    }

    /** The word that it carries, in the name of whoever typed it in. */
    public GivenRating given(Instant at) {
        return new GivenRating(attitude, result, remark, RatingSource.FORM, enteredBy, at);
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID replyId() {
        return replyId;
    }

    public UUID submitterId() {
        return submitterId;
    }

    public Rating attitude() {
        return attitude;
    }

    public Rating result() {
        return result;
    }

    String remark() {
        return remark;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public UUID paperId() {
        return paperId;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    public RatingFormStatus status() {
        return status;
    }

    UUID answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
