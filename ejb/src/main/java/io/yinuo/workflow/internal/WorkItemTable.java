package io.yinuo.workflow.internal;

import io.yinuo.audit.Trail;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItemDueDates;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Work items as rows; a claim waits for its turn on the case, so that of two people who act at once the second is told. */
@Stateless
@Local(WorkItems.class)
@PermitAll
public class WorkItemTable implements WorkItems {

    private static final String OPEN = "select w from WorkItemRow w where w.closedAt is null and ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseAccess access;

    @Inject
    WorkItemDueDates dueDates;

    @Inject
    Trail trail;

    @Inject
    CaseTurns turns;

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public WorkItem claim(String taskId, Actor actor, String... elements) {
        turns.ofTask(taskId);
        var row = admitted(entities.find(WorkItemRow.class, taskId, LockModeType.PESSIMISTIC_WRITE), actor);
        if (!List.of(elements).contains(row.element())) {
            throw new StateConflict("TASK_OTHER_STEP");
        }
        var item = row.view();
        item.absentFor(actor).ifPresent(absent -> trail.standsInFor(absent.name()));
        return item;
    }

    @Override
    public WorkItem require(String taskId, Actor actor) {
        return admitted(entities.find(WorkItemRow.class, taskId), actor).view();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public WorkItem look(String taskId, Actor actor) {
        turns.ofTask(taskId);
        return seen(entities.find(WorkItemRow.class, taskId, LockModeType.PESSIMISTIC_WRITE), actor).view();
    }

    private WorkItemRow admitted(WorkItemRow row, Actor actor) {
        if (!seen(row, actor).view().admits(actor)) {
            throw new Forbidden(row.about(), "TASK_NOT_YOURS");
        }
        return row;
    }

    private WorkItemRow seen(WorkItemRow row, Actor actor) {
        if (row == null || !access.maySee(actor, row.suggestionId())) {
            throw new NotFound("TASK_UNKNOWN");
        }
        if (row.isClosed()) {
            throw new StateConflict("TASK_FINISHED");
        }
        return row;
    }

    @Override
    public List<WorkItem> openOf(UUID suggestionId) {
        return openOf(List.of(suggestionId));
    }

    @Override
    public List<WorkItem> openOf(Collection<UUID> suggestionIds) {
        return entities.createQuery(OPEN + "w.suggestionId in :cases order by w.createdAt, w.taskId", WorkItemRow.class)
                .setParameter("cases", suggestionIds)
                .getResultStream()
                .map(WorkItemRow::view)
                .toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void redate(UUID suggestionId) {
        redate(List.of(suggestionId));
    }

    /** The rows are locked, or a step that somebody ends meanwhile would be open again. */
    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void redate(Collection<UUID> suggestionIds) {
        var days = dueDates.of(suggestionIds);
        entities.createQuery(OPEN + "w.suggestionId in :cases order by w.taskId", WorkItemRow.class)
                .setParameter("cases", suggestionIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> row.redate(days));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reserve(UUID subjectId, String element, UUID personId, String note) {
        open(subjectId, element).forEach(row -> row.reserve(personId, note));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void give(String taskId, UUID personId) {
        var row = entities.find(WorkItemRow.class, taskId);
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.isClosed()) {
            throw new StateConflict("TASK_FINISHED");
        }
        row.give(personId);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<WorkItem> naming(UUID bureauId, UUID personId) {
        return entities.createQuery(
                        OPEN + "w.bureauId = :bureau and exists (select 1 from w.candidates c where c.holderKey = :key)"
                                + " order by w.createdAt, w.taskId",
                        WorkItemRow.class)
                .setParameter("bureau", bureauId)
                .setParameter("key", new WorkItem.Candidate(null, null, null, personId).holderKey())
                .getResultStream()
                .map(WorkItemRow::view)
                .toList();
    }

    private List<WorkItemRow> open(UUID subjectId, String element) {
        return entities.createQuery(OPEN + "w.subjectId = :subject and w.element = :element", WorkItemRow.class)
                .setParameter("subject", subjectId)
                .setParameter("element", element)
                .getResultList();
    }
}
