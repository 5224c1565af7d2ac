package io.yinuo.consistency.internal;

import static java.util.stream.Collectors.toSet;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.suggestion.SuggestionStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which steps may wait in which status of a case. */
final class Positions {

    /** Sections and units that answer beside each other, as many as were asked. */
    static final Set<String> SEVERAL;

    /** What waits for the extension or suspension of a deadline, in whatever status. */
    private static final Set<String> OF_ADJUSTMENTS = Set.of(
            DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT,
            DeadlineAdjustment.UserTasks.RECORD_CONSENT,
            DeadlineAdjustment.UserTasks.RESUME_HANDLING);

    static {
        var several = new HashSet<>(OF_ADJUSTMENTS);
        several.addAll(CommitmentFollowUp.STEPS);
        several.add(CoHandling.UserTasks.GIVE_OPINION);
        several.add(CoHandling.UserTasks.RECORD_OPINION);
        several.add(ReplySignOff.UserTasks.COUNTERSIGN);
        SEVERAL = Set.copyOf(several);
    }

    private Positions() {}

    /** The steps of which one must wait; where it is done and the engine has not come on yet, a job of the engine waits. */
    static Set<String> demandedBy(SuggestionStatus status) {
        return switch (status) {
            case REGISTERED, ASSIGNING ->
                Set.of(
                        SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT,
                        SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT,
                        SuggestionHandling.UserTasks.DECIDE_OBJECTION,
                        SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT);
            case ASSIGNED -> Set.of(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT);
            case HANDLING -> Set.of(SuggestionHandling.UserTasks.DRAFT_REPLY);
            case IN_SIGN_OFF ->
                Set.of(
                        ReplySignOff.UserTasks.HEAD_REVIEW,
                        ReplySignOff.UserTasks.COUNTERSIGN,
                        ReplySignOff.UserTasks.OFFICE_REVIEW,
                        ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW,
                        ReplySignOff.UserTasks.SIGN_REPLY,
                        ReplySignOff.UserTasks.REVISE_DRAFT);
            case SIGNED -> Set.of(ReplySignOff.UserTasks.NUMBER_REPLY);
            case NUMBERED ->
                Set.of(
                        SuggestionHandling.UserTasks.DELIVER_REPLY,
                        Rehandling.UserTasks.DELIVER_SECOND_REPLY,
                        Contribution.UserTasks.SEND_CONTRIBUTION);
            case DELIVERED -> Set.of(SuggestionHandling.UserTasks.RATE_REPLY);
            case CONTRIBUTED -> Set.of(Contribution.UserTasks.FILE_JOINT_REPLY);
            case MEETING -> Set.of(SuggestionHandling.UserTasks.RECORD_MEETING);
            case REHANDLING -> Set.of(Rehandling.UserTasks.DRAFT_SECOND_REPLY, Contribution.UserTasks.DRAFT_REPLY);
            case CLOSED -> Set.of();
        };
    }

    /** The steps that may wait beside. */
    private static Set<String> allowedBeside(SuggestionStatus status) {
        if (status == SuggestionStatus.CLOSED) {
            return CommitmentFollowUp.STEPS;
        }
        var beside = new HashSet<>(OF_ADJUSTMENTS);
        beside.addAll(CommitmentFollowUp.STEPS);
        if (status == SuggestionStatus.HANDLING) {
            beside.add(CoHandling.UserTasks.GIVE_OPINION);
            beside.add(CoHandling.UserTasks.RECORD_OPINION);
        }
        return beside;
    }

    /** Every pair of status and demanded step, as {@code STATUS/step}. */
    static Set<String> demanded() {
        return Arrays.stream(SuggestionStatus.values())
                .flatMap(status -> demandedBy(status).stream().map(step -> status + "/" + step))
                .collect(toSet());
    }

    /** Every pair of status and step that may wait in it, as {@code STATUS/step}. */
    static Set<String> allowed() {
        return Arrays.stream(SuggestionStatus.values())
                .flatMap(status -> Stream.concat(demandedBy(status).stream(), allowedBeside(status).stream())
                        .map(step -> status + "/" + step))
                .collect(toSet());
    }
}
