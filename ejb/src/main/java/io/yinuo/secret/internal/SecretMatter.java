package io.yinuo.secret.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretStatus;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A secret matter: what identifies it, where it lies, and when it was done; it has no place for words. */
@Entity
public class SecretMatter {

    @Id
    private UUID id;

    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private String sessionLabel;

    private boolean betweenSessions;

    private String numberText;

    private String numberKey;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private DeadlineKind owed;

    private UUID leadSectionId;

    @Enumerated(EnumType.STRING)
    private SecretStatus status;

    private LocalDate settledOn;

    private UUID settledBy;

    @Enumerated(EnumType.STRING)
    private SecretGround ground;

    private UUID recordedBy;

    private Instant recordedAt;

    @Version
    private int version;

    protected SecretMatter() {}

    /**
     * Records a secret matter.
     *
     * @param owed which term runs from the day of receipt
     */
    public SecretMatter(
            UUID id, UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number,
            LocalDate receivedOn, DeadlineKind owed, UUID recordedBy, Instant recordedAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.bureauId = Objects.requireNonNull(bureauId, "bureauId");
        identify(kind, session, number, receivedOn);
        this.owed = Objects.requireNonNull(owed, "owed");
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.status = SecretStatus.REGISTERED;
    }

    private void identify(MatterKind asKind, CongressSession session, SuggestionNumber number, LocalDate day) {
        kind = Objects.requireNonNull(asKind, "kind");
        sessionLabel = session.label();
        betweenSessions = session.betweenSessions();
        numberText = number.text();
        numberKey = number.isMissing() ? "?" + id : number.key();
        receivedOn = Objects.requireNonNull(day, "receivedOn");
    }

    /**
     * What identifies it was recorded wrongly; where it lies and whether it is settled stays.
     *
     * @throws InvalidInput {@code RECEIVED_AFTER_SETTLED}
     */
    public void correct(MatterKind asKind, CongressSession session, SuggestionNumber number, LocalDate day) {
        new InvalidInput.Check()
                .that(settledOn == null || !day.isAfter(settledOn), "receivedOn", "RECEIVED_AFTER_SETTLED", settledOn)
                .done();
        identify(asKind, session, number, day);
    }

    /** It was an ordinary matter until now. */
    public void turnedOn(SecretGround why) {
        ground = Objects.requireNonNull(why, "ground");
    }

    /** @throws StateConflict {@code SECRET_SETTLED} */
    public void handTo(UUID sectionId) {
        refuseSettled();
        leadSectionId = Objects.requireNonNull(sectionId, "sectionId");
        status = SecretStatus.WITH_SECTION;
    }

    /**
     * It was dealt with on paper.
     *
     * @throws StateConflict {@code SECRET_WITHOUT_SECTION}, {@code SECRET_SETTLED}
     * @throws InvalidInput unless the day lies between the receipt and today
     */
    public void settle(LocalDate on, UUID by, LocalDate today) {
        refuseSettled();
        if (status != SecretStatus.WITH_SECTION) {
            throw new StateConflict("SECRET_WITHOUT_SECTION");
        }
        new InvalidInput.Check()
                .present(on, "settledOn")
                .that(on == null || !on.isBefore(receivedOn) && !on.isAfter(today), "settledOn", "DAY_BETWEEN", receivedOn)
                .present(by, "settledBy")
                .done();
        settledOn = on;
        settledBy = by;
        status = SecretStatus.SETTLED;
    }

    /**
     * It was recorded as settled by mistake, and lies with its section again.
     *
     * @throws StateConflict {@code SECRET_NOT_SETTLED}
     */
    public void reopen() {
        if (status != SecretStatus.SETTLED) {
            throw new StateConflict("SECRET_NOT_SETTLED");
        }
        settledOn = null;
        settledBy = null;
        status = SecretStatus.WITH_SECTION;
    }

    private void refuseSettled() {
        if (status == SecretStatus.SETTLED) {
            throw new StateConflict("SECRET_SETTLED");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public MatterKind kind() {
        return kind;
    }

    public String sessionLabel() {
        return sessionLabel;
    }

    public boolean isBetweenSessions() {
        return betweenSessions;
    }

    public String numberText() {
        return numberText;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public DeadlineKind owed() {
        return owed;
    }

    public UUID leadSectionId() {
        return leadSectionId;
    }

    public SecretStatus status() {
        return status;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public UUID settledBy() {
        return settledBy;
    }

    public SecretGround ground() {
        return ground;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }
}
