package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalView;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
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

/** One stage of one deadline on one of its days; the key of these three makes it happen once. */
@Entity
@Table(name = "deadline_signal")
public class Signal {

    @Id
    private UUID id;

    private UUID deadlineId;

    @Enumerated(EnumType.STRING)
    private NoticeKind stage;

    private int generation;
    private UUID suggestionId;
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private SignalStatus status;

    private LocalDate raisedOn;
    private UUID decidedBy;
    private Instant decidedAt;
    private String words;

    @Version
    private int version;

    protected Signal() {}

    public Signal(Deadline deadline, UUID bureauId, NoticeKind stage, LocalDate raisedOn) {
        id = UUID.randomUUID();
        deadlineId = deadline.id();
        this.stage = stage;
        generation = deadline.generation();
        suggestionId = deadline.caseId();
        this.bureauId = bureauId;
        deadlineKind = deadline.kind();
        dueOn = deadline.dueOn();
        status = stage.isAutomatic() ? SignalStatus.SENT : SignalStatus.PROPOSED;
        this.raisedOn = raisedOn;
    }

    /** @throws StateConflict {@code SIGNAL_DECIDED} */
    public void release(String added, UUID by, Instant at) {
        decide(SignalStatus.RELEASED, added, by, at);
    }

    /** @throws StateConflict {@code SIGNAL_DECIDED} */
    public void dismiss(String reason, UUID by, Instant at) {
        decide(SignalStatus.DISMISSED, reason, by, at);
    }

    private void decide(SignalStatus decision, String said, UUID by, Instant at) {
        if (status != SignalStatus.PROPOSED) {
            throw new StateConflict("SIGNAL_DECIDED");
        }
        status = decision;
        words = said == null || said.isBlank() ? null : said.strip();
        decidedBy = by;
        decidedAt = at;
    }

    /** Whether it speaks of the day that the deadline still has. */
    boolean isOf(Deadline deadline) {
        return deadline.metOn() == null && deadline.generation() == generation;
    }

    /** @param deadline whose day it tells */
    public Notice notice(SuggestionView matter, Deadline deadline) {
        return new Notice(
                id, stage, bureauId, suggestionId, matter.numberText(), matter.title(), deadlineKind.name(), dueOn,
                deadline.view().beyondCalendar(), words);
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

    public UUID bureauId() {
        return bureauId;
    }

    public NoticeKind stage() {
        return stage;
    }

    public DeadlineKind deadlineKind() {
        return deadlineKind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null until a person has decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public int version() {
        return version;
    }

    SignalView view(UUID subjectId, String numberText, String title, String decider) {
        return new SignalView(
                id, suggestionId, subjectId, numberText, title, deadlineKind, stage, dueOn, status, raisedOn, decider, words, version);
    }
}
