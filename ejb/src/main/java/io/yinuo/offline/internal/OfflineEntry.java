package io.yinuo.offline.internal;

import io.yinuo.offline.RecordOffline;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.WorkItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One step that was typed in; the person named confirms it or objects, once. */
@Entity
@Table(name = "offline_entry")
public class OfflineEntry {

    @Id
    private UUID id;

    private UUID suggestionId;
    private UUID bureauId;
    private UUID subjectId;
    private String taskId;
    private String element;
    private UUID decidedBy;
    private LocalDate decidedOn;
    private Instant decidedAt;
    private String outsideNumber;
    private UUID paperId;
    private UUID enteredBy;
    private Instant enteredAt;
    private Instant confirmedAt;
    private String objection;
    private Instant objectedAt;
    private String settlement;
    private UUID settledBy;
    private Instant settledAt;
    private UUID enteredWith;

    @Version
    private int version;

    protected OfflineEntry() {}

    /** @param paper the scan among the papers of the matter, or null */
    public OfflineEntry(WorkItem step, RecordOffline command, UUID paper, Moment moment, UUID clerk) {
        id = UUID.randomUUID();
        suggestionId = step.suggestionId();
        bureauId = step.bureauId();
        subjectId = step.subjectId();
        taskId = step.taskId();
        element = step.element();
        decidedBy = command.decidedBy();
        decidedOn = command.decidedOn();
        decidedAt = moment.decidedAt();
        outsideNumber = textOrNull(command.outsideNumber());
        paperId = paper;
        enteredBy = clerk;
        enteredAt = moment.enteredAt();
    }

    /** When it was decided, and when it was typed in. */
    public record Moment(Instant decidedAt, Instant enteredAt) {}

    /** @throws Forbidden {@code OFFLINE_NOT_NAMED} unless this is the person named */
    public void confirm(Actor person, Instant at) {
        requireUnanswered(person);
        confirmedAt = at;
    }

    public void object(Actor person, String why, Instant at) {
        requireUnanswered(person);
        objection = why.strip();
        objectedAt = at;
    }

    private void requireUnanswered(Actor person) {
        if (!decidedBy.equals(person.personId())) {
            throw new Forbidden("OFFLINE_NOT_NAMED");
        }
        if (confirmedAt != null || objection != null) {
            throw new StateConflict("OFFLINE_ANSWERED");
        }
    }

    /** The office says what it did about the objection. */
    public void settle(String how, UUID by, Instant at) {
        if (objection == null || settlement != null) {
            throw new StateConflict("OFFLINE_NOT_DISPUTED");
        }
        settlement = how.strip();
        settledBy = by;
        settledAt = at;
    }

    /** @param first the first of those that are typed in together, which may be this one */
    public void enteredWith(UUID first) {
        enteredWith = first;
    }

    /** The scan was another matter's; this one is right. */
    void shownBy(UUID paper) {
        paperId = paper;
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

    public UUID bureauId() {
        return bureauId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String element() {
        return element;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String outsideNumber() {
        return outsideNumber;
    }

    public UUID paperId() {
        return paperId;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String objection() {
        return objection;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public String settlement() {
        return settlement;
    }

    public UUID settledBy() {
        return settledBy;
    }

    /** The first of those that were typed in together, or null. */
    public UUID enteredWith() {
        return enteredWith;
    }

    public int version() {
        return version;
    }
}
