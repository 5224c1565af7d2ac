package io.yinuo.assignment.internal;

import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.HandedBack;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One request that the referrer takes a matter back, answered once (rules RT1, RT2). */
@Entity
public class ReferralReturn {

    @Id
    private UUID id;

    private UUID suggestionId;
    private UUID openKey;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private String reason;
    private String proposedUnit;
    private LocalDate askedOn;
    private UUID askedBy;
    private Instant askedAt;
    private LocalDate answeredOn;
    private String answeredBy;
    private String newUnit;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @Version
    private int version;

    protected ReferralReturn() {}

    public ReferralReturn(AskReturn asked, UUID by, Instant at) {
        id = UUID.randomUUID();
        suggestionId = Objects.requireNonNull(asked.suggestionId(), "suggestionId");
        openKey = suggestionId;
        status = ReturnStatus.PENDING;
        reason = asked.reason().strip();
        proposedUnit = textOrNull(asked.proposedUnit());
        askedOn = Objects.requireNonNull(asked.askedOn(), "askedOn");
        askedBy = Objects.requireNonNull(by, "by");
        askedAt = Objects.requireNonNull(at, "at");
    }

    /** @throws StateConflict {@code RETURN_ANSWERED} when the answer is there already */
    public void answer(AnswerReturn answer, UUID by, Instant at) {
        if (status != ReturnStatus.PENDING) {
            throw new StateConflict("RETURN_ANSWERED");
        }
        status = answer.accepted() ? ReturnStatus.ACCEPTED : ReturnStatus.REFUSED;
        openKey = null;
        answeredOn = Objects.requireNonNull(answer.answeredOn(), "answeredOn");
        answeredBy = answer.answeredBy().strip();
        newUnit = answer.accepted() ? textOrNull(answer.newUnit()) : null;
        note = textOrNull(answer.note());
        recordedBy = Objects.requireNonNull(by, "by");
        recordedAt = Objects.requireNonNull(at, "at");
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public int version() {
        return version;
    }

    HandedBack handedBack() {
        return new HandedBack(answeredOn, newUnit);
    }

    ReferralReturnView view(String askedByName) {
        return new ReferralReturnView(
                id, status, reason, proposedUnit, askedOn, askedByName, answeredOn, answeredBy, newUnit, note, version);
    }

    UUID askedBy() {
        return askedBy;
    }
}
