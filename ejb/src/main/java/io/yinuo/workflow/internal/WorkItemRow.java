package io.yinuo.workflow.internal;

import io.yinuo.shared.Refusal;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItemDueDates;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The row of a human step; its candidates go when it is closed, so that only open steps are searched. */
@Entity
@Table(name = "work_item")
class WorkItemRow {

    @Id
    private String taskId;

    private UUID suggestionId;
    private UUID subjectId;
    private UUID bureauId;
    private String element;
    private Instant createdAt;
    private LocalDate dueOn;
    private String dueKind;
    private UUID reservedFor;
    private String returnedNote;
    private Instant closedAt;
    private UUID closedBy;
    private boolean sentBack;

    @ElementCollection
    @CollectionTable(name = "work_item_candidate", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<CandidateRow> candidates = new ArrayList<>();

    protected WorkItemRow() {}

    WorkItemRow(WorkItem item, String dueKind) {
        taskId = item.taskId();
        suggestionId = item.suggestionId();
        subjectId = item.subjectId();
        bureauId = item.bureauId();
        element = item.element();
        createdAt = item.createdAt();
        dueOn = item.dueOn();
        this.dueKind = dueKind;
        returnedNote = item.returnedNote();
        item.candidates().stream().map(CandidateRow::new).forEach(candidates::add);
    }

    void reserve(UUID personId, String note) {
        reservedFor = personId;
        returnedNote = note;
    }

    /** Ends the step. A step that left with its scope has nobody who closed it. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            candidates.clear();
        }
    }

    /** Lets the step wait again that was taken for done while the engine still waits for it. */
    void reopen(WorkItemRow asNow) {
        closedAt = null;
        closedBy = null;
        sentBack = false;
        dueOn = asNow.dueOn;
        dueKind = asNow.dueKind;
        candidates.clear();
        candidates.addAll(asNow.candidates);
    }

    /** Names one person: for those who were named, or else for whoever held the role. */
    void give(UUID personId) {
        boolean named = candidates.stream().anyMatch(CandidateRow::namesAPerson);
        var given = candidates.stream()
                .map(row -> named && !row.namesAPerson() ? row : new CandidateRow(row.view(bureauId).takenBy(personId)))
                .toList();
        candidates.clear();
        candidates.addAll(given);
        reservedFor = null;
    }

    /** @param back whether that person sends the matter back */
    void closedBy(UUID personId, boolean back) {
        closedBy = personId;
        sentBack = back;
    }

    void redate(WorkItemDueDates.DueDates days) {
        var due = days.of(element, suggestionId, subjectId);
        dueOn = due.on();
        dueKind = due.kind();
    }

    boolean isClosed() {
        return closedAt != null;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    String element() {
        return element;
    }

    Refusal.About about() {
        return new Refusal.About(suggestionId, bureauId, subjectId);
    }

    WorkItem view() {
        return new WorkItem(
                taskId,
                suggestionId,
                subjectId,
                bureauId,
                element,
                createdAt,
                dueOn,
                reservedFor,
                returnedNote,
                candidates.stream().map(row -> row.view(bureauId)).toList());
    }
}
