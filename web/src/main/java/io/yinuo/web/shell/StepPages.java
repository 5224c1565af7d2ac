package io.yinuo.web.shell;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.DeskItem;
import io.yinuo.register.OpenStep;
import io.yinuo.register.OpenSteps;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Which page opens which human step. */
@Named
@ApplicationScoped
public class StepPages {

    private static final String CASE = "/suggestion";

    /** Deputies rate on their own page; at a desk a rating is recorded from the form that a deputy returned. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry(SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, "/assignment"),
            Map.entry(SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT, "/assignmentSheet"),
            Map.entry(SuggestionHandling.UserTasks.DECIDE_OBJECTION, "/assignmentSheet"),
            Map.entry(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT, "/assignment"),
            Map.entry(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, "/assignment"),
            Map.entry(CoHandling.UserTasks.GIVE_OPINION, "/opinion"),
            Map.entry(CoHandling.UserTasks.RECORD_OPINION, "/outsideUnit"),
            Map.entry(SuggestionHandling.UserTasks.DRAFT_REPLY, "/draft"),
            Map.entry(ReplySignOff.UserTasks.REVISE_DRAFT, "/draft"),
            Map.entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, "/draft"),
            Map.entry(ReplySignOff.UserTasks.HEAD_REVIEW, "/review"),
            Map.entry(ReplySignOff.UserTasks.COUNTERSIGN, "/review"),
            Map.entry(ReplySignOff.UserTasks.OFFICE_REVIEW, "/review"),
            Map.entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, "/review"),
            Map.entry(ReplySignOff.UserTasks.SIGN_REPLY, "/review"),
            Map.entry(ReplySignOff.UserTasks.NUMBER_REPLY, "/numbering"),
            Map.entry(SuggestionHandling.UserTasks.DELIVER_REPLY, "/deliver"),
            Map.entry(Rehandling.UserTasks.DELIVER_SECOND_REPLY, "/deliver"),
            Map.entry(SuggestionHandling.UserTasks.RATE_REPLY, "/formRating"),
            Map.entry(SuggestionHandling.UserTasks.RECORD_MEETING, "/meeting"),
            Map.entry(Contribution.UserTasks.SEND_CONTRIBUTION, "/sendContribution"),
            Map.entry(Contribution.UserTasks.FILE_JOINT_REPLY, "/jointReply"),
            Map.entry(DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT, "/adjustment"),
            Map.entry(DeadlineAdjustment.UserTasks.RECORD_CONSENT, "/adjustment"),
            Map.entry(DeadlineAdjustment.UserTasks.RESUME_HANDLING, "/adjustment"),
            Map.entry(CommitmentFollowUp.UserTasks.REPORT_PROGRESS, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.LOOK_BACK, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.EXPLAIN_DELAY, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION, "/commitmentFile"),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_CHANGE, "/commitmentFile"));

    /** Pages that open from that of a step, and lead back to it. */
    private static final Map<String, String> BESIDE = Map.of("/draftUpload.xhtml", "/draft.xhtml");

    @Inject
    OpenSteps openSteps;

    /**
     * The step that the address of a page names.
     *
     * @throws NotFound {@code TASK_UNKNOWN}: no such step, or one of another page
     */
    public OpenStep open(String taskId) {
        if (taskId == null) {
            throw new NotFound("TASK_UNKNOWN");
        }
        var step = openSteps.open(taskId);
        var here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        if (!BESIDE.getOrDefault(here, here).equals(pageOf(step.item().element()))) {
            throw new NotFound("TASK_UNKNOWN");
        }
        return step;
    }

    private static String pageOf(String element) {
        return PAGES.getOrDefault(element, CASE) + ".xhtml";
    }

    /** The page, with the step or the matter as its parameter. */
    public String address(DeskItem item) {
        boolean hasPage = PAGES.containsKey(item.element());
        return pageOf(item.element()) + (hasPage ? "?task=" + item.taskId() : "?id=" + item.suggestionId());
    }
}
