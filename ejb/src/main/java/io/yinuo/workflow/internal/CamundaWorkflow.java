package io.yinuo.workflow.internal;

import io.yinuo.processes.CaseVariables;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.DepartmentRouting;
import io.yinuo.processes.ProcessVariable;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

/** The port on Camunda: every call is one engine command inside the caller's transaction, in its turn on the case. */
@Stateless
@Local(Workflow.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaWorkflow implements Workflow {

    private static final String ENDED_EARLY = "ended early";

    /** Where a matter goes on that is answered anew, by the step at which it waits. */
    private static final Map<String, String> ANEW = Map.of(
            SuggestionHandling.UserTasks.DELIVER_REPLY, SuggestionHandling.CallActivities.REHANDLING,
            Contribution.UserTasks.FILE_JOINT_REPLY, Contribution.Elements.HANDLING);

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    DecisionService decisions;

    @Inject
    CaseTurns turns;

    @PersistenceContext
    EntityManager entities;

    @Override
    public void start(String processKey, UUID businessKey, Outcome variables) {
        runtime.startProcessInstanceByKey(processKey, businessKey.toString(), variables.asMap());
    }

    @Override
    public void resumeAfterRating(UUID suggestionId, Outcome variables) {
        runtime.startProcessInstanceByMessage(
                SuggestionHandling.Messages.LATE_RATING, suggestionId.toString(), variables.asMap());
    }

    @Override
    public void end(UUID suggestionId) {
        turns.ofKey(suggestionId);
        var running = runtime.createProcessInstanceQuery()
                .variableValueEquals(CaseVariables.SUGGESTION_ID.name(), suggestionId.toString())
                .rootProcessInstances()
                .list();
        try {
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), ENDED_EARLY, true));
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
    }

    @Override
    public void learn(UUID suggestionId, Outcome variables) {
        turns.ofKey(suggestionId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(suggestionId.toString(), SuggestionHandling.KEY)
                .list()
                .forEach(running -> runtime.setVariables(running.getId(), variables.asMap()));
    }

    @Override
    public void rename(UUID suggestionId, ProcessVariable<String> variable, UUID id) {
        turns.ofKey(suggestionId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(suggestionId.toString())
                .list()
                .forEach(running -> rename(running.getId(), variable.name(), id.toString()));
    }

    private void rename(String processId, String variable, String id) {
        if (runtime.getVariable(processId, variable) != null) {
            runtime.setVariable(processId, variable, id);
        }
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(processId)
                .list()
                .forEach(called -> rename(called.getId(), variable, id));
    }

    @Override
    public void complete(WorkItem item, UUID closedBy, Outcome outcome) {
        turns.ofTask(item.taskId());
        entities.find(WorkItemRow.class, item.taskId()).closedBy(closedBy, outcome.sendsBack(item.element()));
        try {
            tasks.complete(item.taskId(), outcome.asMap());
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
    }

    /** The models of older editions, by which some matters still run, know no such way; so the token is moved. */
    @Override
    public void returnToRuling(UUID suggestionId) {
        turns.ofKey(suggestionId);
        var waiting = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(suggestionId.toString())
                .activityIdIn(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT)
                .list();
        if (waiting.isEmpty()) {
            throw new StateConflict("TASK_FINISHED");
        }
        try {
            waiting.forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                    .cancelAllForActivity(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT)
                    .startBeforeActivity(SuggestionHandling.UserTasks.DECIDE_OBJECTION)
                    .execute());
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
    }

    @Override
    public void requestOpinion(UUID suggestionId, UUID assignmentId, UUID sectionId) {
        requestOpinion(suggestionId, assignmentId, sectionId.toString());
    }

    @Override
    public void requestOutsideOpinion(UUID suggestionId, UUID unitId) {
        requestOpinion(suggestionId, unitId, CoHandling.OUTSIDE);
    }

    private void requestOpinion(UUID suggestionId, UUID assignmentId, String askedOf) {
        turns.ofKey(suggestionId);
        var asked = Map.<String, Object>of(
                CoHandling.Variables.ASSIGNMENT_ID.name(), assignmentId.toString(),
                CoHandling.Variables.SECTION_ID.name(), askedOf);
        correlate(
                runtime.createMessageCorrelation(SuggestionHandling.Messages.CO_HANDLING_REQUESTED)
                        .processInstanceBusinessKey(suggestionId.toString())
                        .setVariablesToTriggeredScope(asked),
                "HANDLING_OVER");
    }

    @Override
    public void waiveOpinion(UUID assignmentId) {
        tell(assignmentId, CoHandling.Messages.OPINION_WAIVED, "OPINION_NOT_AWAITED");
    }

    @Override
    public void withdrawAdjustment(UUID adjustmentId) {
        tell(adjustmentId, DeadlineAdjustment.Messages.WITHDRAWN, "ADJUSTMENT_NOT_PENDING");
    }

    @Override
    public void tellFollowUp(UUID commitmentId, String message) {
        tell(commitmentId, message, "COMMITMENT_NOT_FOLLOWED");
    }

    @Override
    public void withdrawSignature(UUID businessKey) {
        tell(businessKey, ReplySignOff.Messages.SIGNATURE_WITHDRAWN, "SIGNATURE_NOT_WITHDRAWABLE");
    }

    @Override
    public void answerAnew(UUID suggestionId, UUID replyId) {
        turns.ofKey(suggestionId);
        for (var step : ANEW.entrySet()) {
            if (movedByHand(suggestionId, replyId, step.getKey(), step.getValue())) {
                return;
            }
        }
        correlate(
                runtime.createMessageCorrelation(SuggestionHandling.Messages.REPLY_RECALLED)
                        .processInstanceBusinessKey(suggestionId.toString())
                        .setVariable(SuggestionHandling.Variables.REPLY_ID.name(), replyId.toString()),
                "REPLY_NOT_RECALLABLE");
    }

    /** Moves the token where the model of an older edition, by which some matters still run, knows no way from this step. */
    private boolean movedByHand(UUID suggestionId, UUID replyId, String from, String to) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(suggestionId.toString())
                .taskDefinitionKey(from)
                .singleResult();
        if (task == null || hears(task.getProcessInstanceId(), SuggestionHandling.Messages.REPLY_RECALLED)) {
            return false;
        }
        try {
            runtime.setVariable(
                    task.getProcessInstanceId(), SuggestionHandling.Variables.REPLY_ID.name(), replyId.toString());
            runtime.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(from)
                    .startBeforeActivity(to)
                    .execute();
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
        return true;
    }

    private boolean hears(String processInstanceId, String message) {
        return runtime.createEventSubscriptionQuery().processInstanceId(processInstanceId).eventName(message).count() > 0;
    }

    @Override
    public void dropReply(UUID replyId) {
        tell(replyId, Rehandling.Messages.REPLY_DROPPED, "REPLY_NOT_DROPPED");
    }

    /** Gives a message to the instance with this key. @throws StateConflict {@code otherwise} when it does not wait for it */
    private void tell(UUID key, String message, String otherwise) {
        turns.ofKey(key);
        correlate(runtime.createMessageCorrelation(message).processInstanceBusinessKey(key.toString()), otherwise);
    }

    @Override
    public void reopen(UUID suggestionId, String message, Outcome variables) {
        runtime.startProcessInstanceByMessage(message, suggestionId.toString(), variables.asMap());
    }

    private static void correlate(MessageCorrelationBuilder message, String refusal) {
        try {
            message.correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new StateConflict(refusal);
        } catch (OptimisticLockingException lost) {
            throw LostRace.refusal();
        }
    }

    @Override
    public Routing route(String title, String kind) {
        var answer = decisions
                .evaluateDecisionTableByKey(
                        DepartmentRouting.KEY,
                        Map.of(
                                DepartmentRouting.Inputs.TITLE.name(), title,
                                DepartmentRouting.Inputs.KIND.name(), kind))
                .getSingleResult()
                .getEntryMap();
        var coHandlers = DepartmentRouting.Outputs.CO_HANDLERS.from(answer);
        return new Routing(
                DepartmentRouting.Outputs.LEAD_SECTION.from(answer),
                coHandlers.isBlank() ? List.of() : List.of(coHandlers.split("\\s*,\\s*")),
                DepartmentRouting.Outputs.GROUND.from(answer));
    }
}
