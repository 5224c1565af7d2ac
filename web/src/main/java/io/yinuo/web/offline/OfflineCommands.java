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
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.processes.SuggestionHandling;
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
    Drafting drafting;

    @Inject
    SignOff signOff;

    /** @param shown the reply as the page showed it, or null where the step is about none */
    Runnable of(WorkItem step, OfflineForm form, ReplyView shown) {
        return switch (StepShape.of(step.element()).orElseThrow()) {
            case DECISION -> () -> decide(step, form, shown);
            case ACCEPTANCE -> () -> accept(step, form);
            case OPINION -> () -> opinions.giveOpinion(new GiveOpinion(step.taskId(), form.getNote()));
            case DRAFT -> () -> drafting.submit(new SubmitDraft(step.taskId(), shown.id(), shown.version(), false));
        };
    }

    private void decide(WorkItem step, OfflineForm form, ReplyView shown) {
        if (step.element().equals(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT)) {
            assignments.approve(new DecideAssignment(step.taskId(), form.isApproved(), form.getNote()));
        } else {
            signOff.decide(new DecideReply(step.taskId(), shown.version(), form.getDecision(), form.getNote()));
        }
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
