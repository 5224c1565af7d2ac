package io.yinuo.assignment.internal;

import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored sheets and their lines. */
@Dependent
public class SheetRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    WorkItems workItems;

    public void add(Object row) {
        entities.persist(row);
    }

    /** @throws NotFound {@code SHEET_UNKNOWN} */
    public AssignmentSheet get(UUID id) {
        var found = id == null ? null : entities.find(AssignmentSheet.class, id);
        if (found == null) {
            throw new NotFound("SHEET_UNKNOWN");
        }
        return found;
    }

    /** @throws NotFound {@code SHEET_LINE_UNKNOWN} */
    public SheetLine line(UUID sheetId, UUID id) {
        var found = id == null ? null : entities.find(SheetLine.class, id);
        if (found == null || !found.sheetId().equals(sheetId)) {
            throw new NotFound("SHEET_LINE_UNKNOWN");
        }
        return found;
    }

    /** The line that keeps the matter on a sheet at present. */
    public Optional<SheetLine> openOf(UUID suggestionId) {
        return entities.createQuery("select l from SheetLine l where l.openKey = :case", SheetLine.class)
                .setParameter("case", suggestionId)
                .getResultStream()
                .findFirst();
    }

    /** The same for many matters, read at once. */
    List<SheetLine> openOf(Collection<UUID> suggestionIds) {
        return suggestionIds.isEmpty()
                ? List.of()
                : entities.createQuery("select l from SheetLine l where l.openKey in :cases", SheetLine.class)
                        .setParameter("cases", suggestionIds)
                        .getResultList();
    }

    /** @throws StateConflict {@code NOT_ON_SHEET} */
    public SheetLine requireOpen(UUID suggestionId) {
        return openOf(suggestionId).orElseThrow(() -> new StateConflict("NOT_ON_SHEET"));
    }

    /** The steps that wait for the leader on this sheet, by their tasks. */
    public List<String> awaitingLeader(UUID sheetId) {
        return waiting(sheetId).stream()
                .filter(item -> item.element().equals(UserTasks.APPROVE_ASSIGNMENT))
                .map(WorkItem::taskId)
                .toList();
    }

    private List<WorkItem> waiting(UUID sheetId) {
        return workItems.openOf(entities.createQuery(
                        "select l.openKey from SheetLine l where l.sheetId = :sheet and l.openKey is not null", UUID.class)
                .setParameter("sheet", sheetId)
                .getResultList());
    }

    /** Matters whose sections were silent until that day had passed, oldest first. */
    public List<UUID> silentBefore(LocalDate day) {
        return entities.createQuery(
                        "select l.suggestionId from SheetLine l where l.status = :sent and l.claimBy < :day order by l.claimBy, l.id",
                        UUID.class)
                .setParameter("sent", SheetLineStatus.SENT)
                .setParameter("day", day)
                .getResultList();
    }
}
