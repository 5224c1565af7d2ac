package io.yinuo.deadline.internal;

import io.yinuo.calendar.Pause;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.GrantedAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** One extension or suspension from the request to its end; of one deadline a single one is open at a time. */
@Entity
@Table(name = "deadline_adjustment")
public class Adjustment {

    @Id
    private UUID id;

    private UUID deadlineId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind;

    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    @Enumerated(EnumType.STRING)
    private AdjustmentStatus status;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;
    private UUID requestedBy;
    private Instant requestedAt;
    private UUID decidedBy;
    private String decisionNote;
    private LocalDate answeredOn;
    private String answeredBy;
    private String answerDocument;
    private String answerNote;
    private LocalDate dueBefore;
    private LocalDate dueAfter;
    private LocalDate resumedOn;
    private UUID openKey;

    @Version
    private int version;

    protected Adjustment() {}

    public Adjustment(Deadline deadline, RequestAdjustment command, UUID requestedBy, Instant requestedAt) {
        id = UUID.randomUUID();
        deadlineId = deadline.id();
        deadlineKind = deadline.kind();
        suggestionId = deadline.caseId();
        kind = command.kind();
        status = AdjustmentStatus.REQUESTED;
        firstDay = kind == AdjustmentKind.SUSPENSION ? command.firstDay() : null;
        lastDay = command.lastDay();
        reason = command.reason().strip();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        openKey = deadlineId;
    }

    /** A leader decides. */
    public void decide(boolean approved, String note, UUID by) {
        require(AdjustmentStatus.REQUESTED);
        decidedBy = by;
        decisionNote = textOrNull(note);
        become(approved ? AdjustmentStatus.APPROVED : AdjustmentStatus.REFUSED);
    }

    /** The referrer has answered; what it consents to takes effect with {@link #tookEffect}. */
    public void answer(RecordConsent answer) {
        require(AdjustmentStatus.APPROVED);
        answeredOn = answer.answeredOn();
        answeredBy = answer.answeredBy().strip();
        answerDocument = textOrNull(answer.document());
        answerNote = textOrNull(answer.note());
        become(answer.consented() ? AdjustmentStatus.GRANTED : AdjustmentStatus.DECLINED);
    }

    /** The deadline has moved because of it. */
    public void tookEffect(LocalDate before, LocalDate after) {
        dueBefore = before;
        dueAfter = after;
    }

    /** A suspension has ended; what was left of its days counts. */
    public void resume(LocalDate on, LocalDate after) {
        require(AdjustmentStatus.GRANTED);
        resumedOn = on;
        dueAfter = after;
        become(AdjustmentStatus.RESUMED);
    }

    /** The applicant takes it back. @throws StateConflict {@code ADJUSTMENT_NOT_PENDING} */
    public void withdraw() {
        require(AdjustmentStatus.REQUESTED, AdjustmentStatus.APPROVED);
        become(AdjustmentStatus.WITHDRAWN);
    }

    /** What was owed is done, so that nothing is left to adjust. */
    public void lapse() {
        become(status.isPending() ? AdjustmentStatus.LAPSED : AdjustmentStatus.RESUMED);
    }

    /** The step for which it waits; empty once it is at its end. */
    public Optional<String> waitsAt() {
        if (openKey == null) {
            return Optional.empty();
        }
        return Optional.of(switch (status) {
            case REQUESTED -> UserTasks.DECIDE_ADJUSTMENT;
            case APPROVED -> UserTasks.RECORD_CONSENT;
            default -> UserTasks.RESUME_HANDLING;
        });
    }

    private void require(AdjustmentStatus first, AdjustmentStatus... more) {
        if (!EnumSet.of(first, more).contains(status)) {
            throw new StateConflict("ADJUSTMENT_NOT_PENDING");
        }
    }

    private void become(AdjustmentStatus next) {
        status = next;
        boolean standsStill = next == AdjustmentStatus.GRANTED && kind == AdjustmentKind.SUSPENSION;
        openKey = next.isPending() || standsStill ? deadlineId : null;
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID deadlineId() {
        return deadlineId;
    }

    public UUID caseId() {
        return suggestionId;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    /** Null until a leader has decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public int version() {
        return version;
    }

    /** The days of a suspension. */
    public Pause pause() {
        return new Pause(firstDay, lastDay);
    }

    /** Whether the deadline lies otherwise because of it; a suspension that ended before it began changed nothing. */
    boolean hasEffect() {
        return status.isEffective() && (resumedOn == null || resumedOn.isAfter(firstDay));
    }

    GrantedAdjustment granted() {
        boolean shortened = resumedOn != null && !resumedOn.isAfter(lastDay);
        return new GrantedAdjustment(
                kind, firstDay, shortened ? resumedOn.minusDays(1) : lastDay, answeredOn, answeredBy,
                answerDocument == null ? "" : answerDocument, reason);
    }

    AdjustmentView view(String requester, String decider) {
        return new AdjustmentView(
                id, suggestionId, deadlineId, deadlineKind, kind, status, firstDay, lastDay, reason, requester,
                requestedAt, decider, decisionNote, answeredOn, answeredBy, answerDocument, answerNote, dueBefore,
                dueAfter, resumedOn, version);
    }
}
