package io.yinuo.workflow.internal;

import io.yinuo.shared.LostRace;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.ProcessRepairs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;

/** Sets the engine right by our rows, which say what is open and what is over. */
@Stateless
@Local(ProcessRepairs.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaProcessRepairs implements ProcessRepairs {

    private static final String OVER = "left over";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    RuntimeService runtime;

    @Inject
    CaseTurns turns;

    @Inject
    WorkClock clock;

    @Override
    public void standAt(String processKey, UUID businessKey, Outcome variables, List<String> elements) {
        clear(businessKey);
        var anew = runtime.createProcessInstanceByKey(processKey)
                .businessKey(businessKey.toString())
                .setVariables(variables.asMap());
        elements.forEach(anew::startBeforeActivity);
        anew.execute();
    }

    @Override
    public void clear(UUID businessKey) {
        long running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).count();
        if (running > 0) {
            throw new StateConflict("RECORDS_AGREE");
        }
        entities.createQuery("select w from WorkItemRow w where w.subjectId = :key and w.closedAt is null", WorkItemRow.class)
                .setParameter("key", businessKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(row -> row.close(clock.now()));
    }

    @Override
    public void end(String processKey, UUID businessKey) {
        turns.ofKey(businessKey);
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString(), processKey)
                .rootProcessInstances()
                .list();
        if (running.isEmpty()) {
            throw new StateConflict("RECORDS_AGREE");
        }
        try {
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), OVER, true));
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
    }
}
