package io.yinuo.workflow;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.StepKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Of which kind each human step of the models is; a step that no table names is work of the office. */
public final class StepKinds {

    private static final Map<String, StepKind> KINDS = Map.ofEntries(
            Map.entry(SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, StepKind.ASSIGNMENT),
            Map.entry(SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT, StepKind.ASSIGNMENT),
            Map.entry(SuggestionHandling.UserTasks.DECIDE_OBJECTION, StepKind.ASSIGNMENT),
            Map.entry(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT, StepKind.ASSIGNMENT),
            Map.entry(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, StepKind.ASSIGNMENT),
            Map.entry(SuggestionHandling.UserTasks.DRAFT_REPLY, StepKind.DRAFTING),
            Map.entry(ReplySignOff.UserTasks.REVISE_DRAFT, StepKind.DRAFTING),
            Map.entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, StepKind.DRAFTING),
            Map.entry(CoHandling.UserTasks.GIVE_OPINION, StepKind.OPINION),
            Map.entry(ReplySignOff.UserTasks.HEAD_REVIEW, StepKind.REVIEW),
            Map.entry(ReplySignOff.UserTasks.COUNTERSIGN, StepKind.REVIEW),
            Map.entry(ReplySignOff.UserTasks.OFFICE_REVIEW, StepKind.REVIEW),
            Map.entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, StepKind.REVIEW),
            Map.entry(ReplySignOff.UserTasks.SIGN_REPLY, StepKind.SIGNATURE),
            Map.entry(ReplySignOff.UserTasks.NUMBER_REPLY, StepKind.OFFICE),
            Map.entry(CoHandling.UserTasks.RECORD_OPINION, StepKind.OFFICE),
            Map.entry(SuggestionHandling.UserTasks.DELIVER_REPLY, StepKind.OFFICE),
            Map.entry(SuggestionHandling.UserTasks.RATE_REPLY, StepKind.OFFICE),
            Map.entry(SuggestionHandling.UserTasks.RECORD_MEETING, StepKind.OFFICE),
            Map.entry(Rehandling.UserTasks.DELIVER_SECOND_REPLY, StepKind.OFFICE),
            Map.entry(Contribution.UserTasks.SEND_CONTRIBUTION, StepKind.OFFICE),
            Map.entry(Contribution.UserTasks.FILE_JOINT_REPLY, StepKind.OFFICE),
            Map.entry(DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT, StepKind.ASSIGNMENT),
            Map.entry(DeadlineAdjustment.UserTasks.RECORD_CONSENT, StepKind.OFFICE),
            Map.entry(DeadlineAdjustment.UserTasks.RESUME_HANDLING, StepKind.OFFICE),
            Map.entry(CommitmentFollowUp.UserTasks.REPORT_PROGRESS, StepKind.DRAFTING),
            Map.entry(CommitmentFollowUp.UserTasks.EXPLAIN_DELAY, StepKind.DRAFTING),
            Map.entry(CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT, StepKind.OFFICE),
            Map.entry(CommitmentFollowUp.UserTasks.LOOK_BACK, StepKind.OFFICE),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION, StepKind.REVIEW),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION, StepKind.REVIEW),
            Map.entry(CommitmentFollowUp.UserTasks.DECIDE_CHANGE, StepKind.REVIEW));

    private StepKinds() {}

    /** @param element id of the user task */
    public static StepKind of(String element) {
        return KINDS.getOrDefault(element, StepKind.OFFICE);
    }

    /** Whether the drafting of the whole case goes with the step; who reports on a promise drafts nothing. */
    public static boolean isDraft(String element) {
        return of(element) == StepKind.DRAFTING && !CommitmentFollowUp.STEPS.contains(element);
    }

    /** Whether a table names the step; a new step of a model is put into one. */
    static boolean knows(String element) {
        return KINDS.containsKey(element);
    }

    /** The user tasks of these kinds. */
    public static Set<String> elementsOf(Set<StepKind> kinds) {
        return KINDS.entrySet().stream()
                .filter(entry -> kinds.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
