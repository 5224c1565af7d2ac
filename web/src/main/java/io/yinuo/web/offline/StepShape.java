package io.yinuo.web.offline;

import static java.util.Map.entry;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import java.util.Map;
import java.util.Optional;

/** What must be known of a step that somebody took on paper; steps of the office itself are taken in the usual way. */
public enum StepShape {
    /** Agreed, or returned with a note. */
    DECISION,
    /** Taken by an officer, or refused with a reason. */
    ACCEPTANCE,
    /** Words of a section. */
    OPINION,
    /** A draft that goes to its reviewers as it stands here. */
    DRAFT;

    private static final Map<String, StepShape> SHAPES = Map.ofEntries(
            entry(SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT, ACCEPTANCE),
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
            entry(ReplySignOff.UserTasks.SIGN_REPLY, DECISION));

    /** Empty for a step that the office takes itself, or that nobody may type in. */
    public static Optional<StepShape> of(String element) {
        return Optional.ofNullable(SHAPES.get(element));
    }
}
