package io.yinuo.web.offline;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.ObjectToAssignment;
import io.yinuo.assignment.ObjectToLine;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.RuleOnObjection;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.ExplainDelay;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.drafting.ReplyView;
import io.yinuo.paper.UploadedFile;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.NotFound;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.SignOff;
import io.yinuo.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The call that ends a step, by what was typed of it. */
@ApplicationScoped
class OfflineCommands {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentSheets sheets;

    @Inject
    Opinions opinions;

    @Inject
    OfflineDrafts drafts;

    @Inject
    SignOff signOff;

    @Inject
    Adjustments adjustments;

    @Inject
    Commitments commitments;

    @Inject
    CommitmentReports reports;

    @Inject
    CommitmentDecisions promises;

    /**
     * The call for that step.
     *
     * @param scan of the paper, or null
     * @param shown the reply as the page showed it, or null where the step is about none
     */
    Runnable of(WorkItem step, OfflineForm form, UploadedFile scan, ReplyView shown) {
        return switch (StepShape.of(step.element()).orElseThrow()) {
            case DECISION -> () -> decide(step, form, shown);
            case ACCEPTANCE -> () -> accept(step, form);
            case OPINION -> () -> say(step, form);
            case RULING -> () -> sheets.rule(
                    new RuleOnObjection(step.taskId(), form.getLeadSectionId(), form.getCoSectionIds(), form.getNote()));
            case REPORT -> () -> report(step, form, scan);
            case DRAFT -> () -> drafts.submit(step.taskId(), form.getDraft(), shown);
        };
    }

    private void say(WorkItem step, OfflineForm form) {
        switch (step.element()) {
            case CommitmentFollowUp.UserTasks.EXPLAIN_DELAY ->
                reports.explainDelay(new ExplainDelay(step.taskId(), form.getNote()));
            default -> opinions.giveOpinion(new GiveOpinion(step.taskId(), form.getNote()));
        }
    }

    /** What the section reports on paper; its scan is the evidence. */
    private void report(WorkItem step, OfflineForm form, UploadedFile scan) {
        var promise = commitments.ofSuggestion(step.suggestionId()).stream()
                .filter(each -> each.id().equals(step.subjectId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("COMMITMENT_UNKNOWN"));
        reports.report(new ReportCommitment(
                promise.id(), promise.version(), form.getReportKind(), form.getNote(), form.getFigure(), null, scan));
    }

    private void decide(WorkItem step, OfflineForm form, ReplyView shown) {
        switch (step.element()) {
            case SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT ->
                assignments.approve(new DecideAssignment(step.taskId(), form.isApproved(), form.getNote()));
            case DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT ->
                adjustments.decide(new DecideAdjustment(step.taskId(), form.isApproved(), form.getNote()));
            case CommitmentFollowUp.UserTasks.DECIDE_CHANGE -> promises.decideChange(onPromise(step, form));
            case CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION, CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION ->
                promises.decideExplanation(onPromise(step, form));
            default -> signOff.decide(new DecideReply(step.taskId(), shown.version(), form.getDecision(), form.getNote()));
        }
    }

    private static DecideCommitmentStep onPromise(WorkItem step, OfflineForm form) {
        return new DecideCommitmentStep(step.taskId(), form.isApproved(), form.getNote());
    }

    private void accept(WorkItem step, OfflineForm form) {
        boolean onSheet = step.element().equals(SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT);
        if (onSheet && form.isApproved()) {
            sheets.claim(new ClaimLines(List.of(new ClaimLines.Claim(step.taskId(), form.getOfficerId()))));
        } else if (onSheet) {
            sheets.object(new ObjectToLine(step.taskId(), form.getNote(), null));
        } else if (form.isApproved()) {
            assignments.accept(new AcceptAssignment(step.taskId(), form.getOfficerId()));
        } else {
            assignments.object(new ObjectToAssignment(step.taskId(), form.getNote()));
        }
    }
}
