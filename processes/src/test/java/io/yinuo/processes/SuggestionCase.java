package io.yinuo.processes;

import io.yinuo.processes.CaseVariables.SignatoryRole;
import io.yinuo.processes.SuggestionHandling.Messages;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.processes.SuggestionHandling.Variables;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One suggestion in the hands of a test, with the steps that several tests take. */
final class SuggestionCase {

    private final ProcessEngineExtension engine;
    private final String id = UUID.randomUUID().toString();

    SuggestionCase(ProcessEngineExtension engine) {
        this.engine = engine;
    }

    String id() {
        return id;
    }

    void refer() {
        refer("deputy");
    }

    /** Another unit answers; the bureau gives its opinion. */
    void referForContribution() {
        engine.start(Contribution.KEY, id,
                Contribution.Variables.SUGGESTION_ID.of(id),
                Contribution.Variables.BUREAU_ID.of("bureau"),
                Contribution.Variables.LEAD_SECTION_ID.of("lead-section"),
                Contribution.Variables.OFFICER_ID.of("officer"),
                Contribution.Variables.VICE_DIRECTOR_ID.of("vice-director"),
                Contribution.Variables.SIGNATORY_ROLE.of(SignatoryRole.DIRECTOR.name()));
    }

    void referByDeputyWithoutAccount() {
        refer("");
    }

    private void refer(String leadDeputyId) {
        engine.engine().getRuntimeService()
                .startProcessInstanceByKey(SuggestionHandling.KEY, id, variables(leadDeputyId));
    }

    private Map<String, Object> variables(String leadDeputyId) {
        return new HashMap<>(Map.ofEntries(
                Variables.SUGGESTION_ID.of(id),
                Variables.BUREAU_ID.of("bureau"),
                Variables.LEAD_SECTION_ID.of("lead-section"),
                Variables.OFFICER_ID.of("officer"),
                Variables.VICE_DIRECTOR_ID.of("vice-director"),
                Variables.SIGNATORY_ROLE.of(SignatoryRole.DIRECTOR.name()),
                Variables.LEAD_DEPUTY_ID.of(leadDeputyId)));
    }

    /** The case was closed without a rating, which comes now. */
    @SafeVarargs
    final void rateLate(Map.Entry<String, Object>... answers) {
        var variables = variables("deputy");
        variables.putAll(Map.ofEntries(answers));
        engine.engine().getRuntimeService().startProcessInstanceByMessage(Messages.LATE_RATING, id, variables);
    }

    void recall(String replyId) {
        engine.engine().getRuntimeService().createMessageCorrelation(Messages.REPLY_RECALLED)
                .processInstanceBusinessKey(id)
                .setVariable(Variables.REPLY_ID.name(), replyId)
                .correlate();
    }

    void recallAfterTheClose(String replyId) {
        recallAfterTheClose(Messages.CLOSED_REPLY_RECALLED, replyId);
    }

    void recallContributionAfterTheClose(String replyId) {
        recallAfterTheClose(Contribution.Messages.CLOSED_CONTRIBUTION_RECALLED, replyId);
    }

    private void recallAfterTheClose(String message, String replyId) {
        var variables = variables("deputy");
        variables.put(Variables.REPLY_ID.name(), replyId);
        engine.engine().getRuntimeService().startProcessInstanceByMessage(message, id, variables);
    }

    void assign() {
        engine.complete(id, UserTasks.PREPARE_ASSIGNMENT, Variables.ON_SHEET.of(false));
        engine.complete(id, UserTasks.APPROVE_ASSIGNMENT, Variables.APPROVED.of(true));
        engine.complete(id, UserTasks.ACCEPT_ASSIGNMENT, Variables.ACCEPTED.of(true));
    }

    /** Returns the id of the reply. */
    String submitDraft() {
        String replyId = UUID.randomUUID().toString();
        engine.complete(id, UserTasks.DRAFT_REPLY, Variables.REPLY_ID.of(replyId));
        return replyId;
    }

    /** Returns the id of the assignment. */
    String requestOpinion(String sectionId) {
        String assignmentId = UUID.randomUUID().toString();
        engine.engine().getRuntimeService().createMessageCorrelation(Messages.CO_HANDLING_REQUESTED)
                .processInstanceBusinessKey(id)
                .setVariablesToTriggeredScope(Map.ofEntries(
                        CoHandling.Variables.ASSIGNMENT_ID.of(assignmentId),
                        CoHandling.Variables.SECTION_ID.of(sectionId)))
                .correlate();
        return assignmentId;
    }

    void giveOpinion(String assignmentId) {
        engine.complete(assignmentId, CoHandling.UserTasks.GIVE_OPINION);
    }

    void waiveOpinion(String assignmentId) {
        engine.engine().getRuntimeService().createMessageCorrelation(CoHandling.Messages.OPINION_WAIVED)
                .processInstanceBusinessKey(assignmentId)
                .correlate();
    }
}
