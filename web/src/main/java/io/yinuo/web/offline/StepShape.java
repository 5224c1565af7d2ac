package io.yinuo.web.offline;

import static java.util.Map.entry;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must be known of a step that somebody took on paper; steps of the office itself are taken in the usual way. */
public enum StepShape {
    /** Agreed, or returned with a note. */
    DECISION,
    /** Taken by an officer, or refused with a reason. */
    ACCEPTANCE,
    /** Words of a section. */
    OPINION,
    /** How far a promise has come, with its words; the scan is the evidence. */
    REPORT,
    /** To which sections a matter goes after an objection, and why. */
    RULING,
    /** A draft that goes to its reviewers, as it was written outside or as it stands here. */
    DRAFT;

    private static final Map<String, StepShape> SHAPES = Map.ofEntries(
            entry(SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT, ACCEPTANCE),
            entry(SuggestionHandling.UserTasks.DECIDE_OBJECTION, RULING),
            entry(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT, DECISION),
            entry(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, ACCEPTANCE),
            entry(CoHandling.UserTasks.GIVE_OPINION, OPINION),
            entry(SuggestionHandling.UserTasks.DRAFT_REPLY, DRAFT),
            entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, DRAFT),
            entry(ReplySignOff.UserTasks.REVISE_DRAFT, DRAFT),
            entry(ReplySignOff.UserTasks.HEAD_REVIEW, DECISION),
            entry(ReplySignOff.UserTasks.COUNTERSIGN, DECISION),
            entry(ReplySignOff.UserTasks.OFFICE_REVIEW, DECISION),
            entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, DECISION),
            entry(ReplySignOff.UserTasks.SIGN_REPLY, DECISION),
            entry(DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT, DECISION),
            entry(CommitmentFollowUp.UserTasks.REPORT_PROGRESS, REPORT),
            entry(CommitmentFollowUp.UserTasks.EXPLAIN_DELAY, OPINION),
            entry(CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION, DECISION),
            entry(CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION, DECISION),
            entry(CommitmentFollowUp.UserTasks.DECIDE_CHANGE, DECISION));

    /** Steps in which the office itself records what happened on paper or elsewhere, and ratings (rule OF1). */
    private static final Set<String> RECORDED_BY_THE_OFFICE = Set.of(
            SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT,
            SuggestionHandling.UserTasks.DELIVER_REPLY,
            SuggestionHandling.UserTasks.RATE_REPLY,
            SuggestionHandling.UserTasks.RECORD_MEETING,
            CoHandling.UserTasks.RECORD_OPINION,
            Contribution.UserTasks.SEND_CONTRIBUTION,
            Contribution.UserTasks.FILE_JOINT_REPLY,
            ReplySignOff.UserTasks.NUMBER_REPLY,
            Rehandling.UserTasks.DELIVER_SECOND_REPLY,
            DeadlineAdjustment.UserTasks.RECORD_CONSENT,
            DeadlineAdjustment.UserTasks.RESUME_HANDLING,
            CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT,
            CommitmentFollowUp.UserTasks.LOOK_BACK);

    /** Empty for a step that the office takes itself, or that nobody may type in. */
    public static Optional<StepShape> of(String element) {
        return Optional.ofNullable(SHAPES.get(element));
    }

    /** Whether it is settled of the step whether it is typed in for others or recorded by the office; a new step is put into one. */
    static boolean knows(String element) {
        return SHAPES.containsKey(element) != RECORDED_BY_THE_OFFICE.contains(element);
    }
}
