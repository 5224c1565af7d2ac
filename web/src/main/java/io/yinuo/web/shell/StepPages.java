package io.yinuo.web.shell;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.DeskItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Which page opens which human step. */
@Named
@ApplicationScoped
public class StepPages {

    /** Deputies rate on their own page; at a desk a rating is recorded from the form that a deputy returned. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry(SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, "/assignment"),
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
            Map.entry(Contribution.UserTasks.FILE_JOINT_REPLY, "/jointReply"));

    /** The page, with the step or the matter as its parameter. */
    public String address(DeskItem item) {
        var page = PAGES.getOrDefault(item.element(), "/suggestion");
        boolean byMatter = page.equals("/suggestion");
        return page + ".xhtml?" + (byMatter ? "id=" + item.suggestionId() : "task=" + item.taskId());
    }
}
