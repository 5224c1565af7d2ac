package io.yinuo.workflow.internal;

import io.yinuo.processes.CaseVariables;
import io.yinuo.processes.ProcessVariable;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.StepRepairs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Sets our list right by the engine, which knows where a case stands. */
@Stateless
@Local(StepRepairs.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaStepRepairs implements StepRepairs {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    TaskService tasks;

    @Inject
    RuntimeService runtime;

    @Inject
    WorkItemProjection projection;

    @Inject
    WorkClock clock;

    @Override
    public void takeOff(String taskId) {
        var row = entities.find(WorkItemRow.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.isClosed() || find(taskId) != null) {
            throw new StateConflict("RECORDS_AGREE");
        }
        row.close(clock.now());
    }

    @Override
    public void putOn(String taskId) {
        var row = entities.find(WorkItemRow.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        var task = find(taskId);
        if (task == null || row != null && !row.isClosed()) {
            throw new StateConflict("RECORDS_AGREE");
        }
        if (row == null) {
            entities.persist(asNow(task));
        } else {
            row.reopen(asNow(task));
        }
    }

    private Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }

    private WorkItemRow asNow(Task task) {
        var instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return projection.row(
                task.getId(), id(task, CaseVariables.SUGGESTION_ID), UUID.fromString(instance.getBusinessKey()),
                id(task, CaseVariables.BUREAU_ID), task.getTaskDefinitionKey(), task.getAssignee(), groups);
    }

    private UUID id(Task task, ProcessVariable<String> variable) {
        return UUID.fromString((String) tasks.getVariable(task.getId(), variable.name()));
    }
}
