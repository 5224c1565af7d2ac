package io.yinuo.processes;

import static io.yinuo.processes.ReplySignOff.Variables.COUNTERSIGN_AGAIN;
import static io.yinuo.processes.ReplySignOff.Variables.COUNTERSIGN_NEEDED;
import static io.yinuo.processes.ReplySignOff.Variables.DECISION;
import static io.yinuo.processes.ReplySignOff.Variables.RETURNED_FROM;
import static io.yinuo.processes.ReplySignOff.Variables.SIGN_AGAIN;

import io.yinuo.processes.ReplySignOff.Decision;
import io.yinuo.processes.ReplySignOff.Delegates;
import io.yinuo.processes.ReplySignOff.Messages;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import io.yinuo.processes.ReplySignOff.UserTasks;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** The people of a sign-off, as steps that the tests of several processes share. */
final class SignOffSteps {

    private final ProcessEngineExtension engine;

    SignOffSteps(ProcessEngineExtension engine) {
        this.engine = engine;
    }

    /** Lets the delegates answer as if these sections had to countersign, and all had agreed. */
    void countersigners(String... sectionIds) {
        engine.delegate(Delegates.LIST_COUNTERSIGNERS, execution -> {
            execution.setVariable(COUNTERSIGN_NEEDED.name(), sectionIds.length > 0);
            execution.setVariable(
                    ReplySignOff.COUNTERSIGN_SECTION_IDS, Variables.untypedValue(List.of(sectionIds), true));
        });
        countersignsCollected(Decision.APPROVE);
    }

    void countersignsCollected(Decision decision) {
        engine.delegate(Delegates.COLLECT_COUNTERSIGNS, execution -> {
            execution.setVariable(DECISION.name(), decision.name());
            execution.setVariable(RETURNED_FROM.name(), ReturningStep.COUNTERSIGN.name());
        });
    }

    void approve(String replyId, String taskKey) {
        engine.complete(replyId, taskKey, DECISION.of(Decision.APPROVE.name()));
    }

    void returnDraft(String replyId, String taskKey, ReturningStep from) {
        engine.complete(replyId, taskKey, DECISION.of(Decision.RETURN.name()), RETURNED_FROM.of(from.name()));
    }

    void revise(String replyId, boolean countersignAgain) {
        engine.complete(replyId, UserTasks.REVISE_DRAFT, COUNTERSIGN_AGAIN.of(countersignAgain));
    }

    /** Withdraws the signature in the process that waits to number or to send the letter. */
    void withdrawSignature(String businessKey) {
        engine.delegate(
                Delegates.CHOOSE_ENTRY, execution -> execution.setVariable(SIGN_AGAIN.name(), true));
        engine.engine().getRuntimeService().createMessageCorrelation(Messages.SIGNATURE_WITHDRAWN)
                .processInstanceBusinessKey(businessKey)
                .correlate();
    }

    /** Signs and numbers a letter that was withdrawn. */
    void signAgain(String replyId) {
        approve(replyId, UserTasks.SIGN_REPLY);
        approve(replyId, UserTasks.NUMBER_REPLY);
    }

    List<Task> countersigns(String replyId) {
        return engine.engine().getTaskService().createTaskQuery()
                .processInstanceBusinessKey(replyId).taskDefinitionKey(UserTasks.COUNTERSIGN).list();
    }

    void countersignAll(String replyId) {
        countersigns(replyId).forEach(task -> engine.engine().getTaskService().complete(task.getId()));
        engine.runJobs();
    }

    /** Takes a reply that the director signs, and nobody countersigns, from first draft to number. */
    void signOff(String replyId) {
        countersigners();
        approve(replyId, UserTasks.HEAD_REVIEW);
        signOffFromOfficeReview(replyId);
    }

    void signOffFromOfficeReview(String replyId) {
        approve(replyId, UserTasks.OFFICE_REVIEW);
        approve(replyId, UserTasks.VICE_DIRECTOR_REVIEW);
        approve(replyId, UserTasks.SIGN_REPLY);
        approve(replyId, UserTasks.NUMBER_REPLY);
    }
}
