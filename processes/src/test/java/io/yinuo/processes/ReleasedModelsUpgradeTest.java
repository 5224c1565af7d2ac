package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Cases that began under a released version of the models are migrated to the current ones and finish there.
 *
 * <p>The released models are kept under {@code released/<version tag>} and never edited.
 */
class ReleasedModelsUpgradeTest {

    private static final List<String> RELEASED = Stream.of(
                    SuggestionHandling.RESOURCE,
                    CoHandling.RESOURCE,
                    ReplySignOff.RESOURCE,
                    Rehandling.RESOURCE,
                    DepartmentRouting.RESOURCE)
            .map(resource -> "released/1.0/" + resource)
            .toList();

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.withoutCoverage();

    private final SuggestionCase suggestion = new SuggestionCase(ENGINE);
    private final SignOffSteps signOff = new SignOffSteps(ENGINE);

    @BeforeEach
    void referUnderTheReleasedModels() {
        ENGINE.deploy(RELEASED);
        suggestion.refer();
    }

    @Test
    void finishesACaseThatWaitsForItsAssignment() {
        upgrade();
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        deliverAndClose();
    }

    @Test
    void takesACaseThatWaitsForItsAssignmentOntoASheet() {
        upgrade();
        ENGINE.complete(suggestion.id(), UserTasks.PREPARE_ASSIGNMENT, Variables.ON_SHEET.of(true));
        ENGINE.complete(suggestion.id(), UserTasks.CLAIM_ASSIGNMENT, Variables.OBJECTED.of(false));
        ENGINE.complete(suggestion.id(), UserTasks.APPROVE_ASSIGNMENT, Variables.APPROVED.of(true));
        ENGINE.complete(suggestion.id(), UserTasks.ACCEPT_ASSIGNMENT, Variables.ACCEPTED.of(true));
        signOff.signOff(suggestion.submitDraft());
        deliverAndClose();
    }

    @Test
    void finishesACaseThatWaitsForItsApproval() {
        ENGINE.complete(suggestion.id(), UserTasks.PREPARE_ASSIGNMENT);
        upgrade();
        ENGINE.complete(suggestion.id(), UserTasks.APPROVE_ASSIGNMENT, Variables.APPROVED.of(true));
        ENGINE.complete(suggestion.id(), UserTasks.ACCEPT_ASSIGNMENT, Variables.ACCEPTED.of(true));
        signOff.signOff(suggestion.submitDraft());
        deliverAndClose();
    }

    @Test
    void finishesACaseThatWaitsForTheSignature() {
        suggestion.assign();
        String replyId = suggestion.submitDraft();
        signOff.countersigners();
        signOff.approve(replyId, ReplySignOff.UserTasks.HEAD_REVIEW);
        signOff.approve(replyId, ReplySignOff.UserTasks.OFFICE_REVIEW);
        signOff.approve(replyId, ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW);
        upgrade();
        signOff.approve(replyId, ReplySignOff.UserTasks.SIGN_REPLY);
        signOff.approve(replyId, ReplySignOff.UserTasks.NUMBER_REPLY);
        deliverAndClose();
    }

    @Test
    void finishesACaseInTheMiddleOfCoHandling() {
        suggestion.assign();
        String given = suggestion.requestOpinion("finance");
        String waived = suggestion.requestOpinion("safety");
        upgrade();
        suggestion.giveOpinion(given);
        suggestion.waiveOpinion(waived);
        String late = suggestion.requestOpinion("personnel");
        String replyId = suggestion.submitDraft();
        suggestion.giveOpinion(late);
        ENGINE.runJobs();
        signOff.signOff(replyId);
        deliverAndClose();
    }

    @Test
    void finishesACaseInTheMiddleOfCountersigning() {
        suggestion.assign();
        String replyId = suggestion.submitDraft();
        signOff.countersigners("finance", "safety");
        signOff.approve(replyId, ReplySignOff.UserTasks.HEAD_REVIEW);
        upgrade();
        signOff.countersignAll(replyId);
        signOff.signOffFromOfficeReview(replyId);
        deliverAndClose();
    }

    @Test
    void finishesACaseInTheMiddleOfRehandling() {
        suggestion.assign();
        signOff.signOff(suggestion.submitDraft());
        String secondReply = UUID.randomUUID().toString();
        ENGINE.complete(suggestion.id(), UserTasks.DELIVER_REPLY);
        ENGINE.complete(
                suggestion.id(), UserTasks.RATE_REPLY, Variables.REHANDLE.of(true), Variables.REPLY_ID.of(secondReply));
        upgrade();
        ENGINE.complete(secondReply, Rehandling.UserTasks.DRAFT_SECOND_REPLY);
        signOff.signOff(secondReply);
        ENGINE.complete(secondReply, Rehandling.UserTasks.DELIVER_SECOND_REPLY);
        close();
    }

    private void deliverAndClose() {
        ENGINE.complete(suggestion.id(), UserTasks.DELIVER_REPLY);
        close();
    }

    private void close() {
        ENGINE.complete(suggestion.id(), UserTasks.RATE_REPLY, Variables.REHANDLE.of(false), Variables.MEET.of(false));
        assertThat(ENGINE.isRunning(suggestion.id())).isFalse();
    }

    /** Deploys the current models and takes every running instance along. */
    private static void upgrade() {
        ENGINE.deploy(ProcessModels.RESOURCES);
        List<ProcessInstance> running = runtime().createProcessInstanceQuery().list();
        assertThat(running).isNotEmpty().noneMatch(ReleasedModelsUpgradeTest::isCurrent);
        running.forEach(ReleasedModelsUpgradeTest::migrate);
        assertThat(runtime().createProcessInstanceQuery().list()).allMatch(ReleasedModelsUpgradeTest::isCurrent);
    }

    private static void migrate(ProcessInstance instance) {
        var plan = runtime()
                .createMigrationPlan(instance.getProcessDefinitionId(), currentDefinitionId(instance))
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        runtime().newMigration(plan).processInstanceIds(instance.getId()).execute();
    }

    private static boolean isCurrent(ProcessInstance instance) {
        return instance.getProcessDefinitionId().equals(currentDefinitionId(instance));
    }

    private static String currentDefinitionId(ProcessInstance instance) {
        RepositoryService repository = ENGINE.engine().getRepositoryService();
        String key = repository.getProcessDefinition(instance.getProcessDefinitionId()).getKey();
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion()
                .singleResult().getId();
    }

    private static RuntimeService runtime() {
        return ENGINE.engine().getRuntimeService();
    }
}
