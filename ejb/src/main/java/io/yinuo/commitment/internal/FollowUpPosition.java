package io.yinuo.commitment.internal;

import static io.yinuo.processes.CommitmentFollowUp.Elements.LOOK_BACK_DUE;
import static io.yinuo.processes.CommitmentFollowUp.Elements.REPORT_DUE;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_CHANGE;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.EXPLAIN_DELAY;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.LOOK_BACK;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.REPORT_PROGRESS;
import static io.yinuo.processes.CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT;

import io.yinuo.commitment.ExplanationKind;
import io.yinuo.shared.StateConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the follow-up of a promise waits, read from its rows alone. */
public final class FollowUpPosition {

    private FollowUpPosition() {}

    /**
     * The elements of the model that wait: the way of the promise itself, then what runs beside it.
     *
     * @param changeOpen whether a change of it waits for a leader
     * @param explanations all of the promise, the latest first
     * @throws StateConflict {@code COMMITMENT_NOT_FOLLOWED} when nothing follows it
     */
    public static List<String> of(Commitment promise, boolean changeOpen, List<ExplanationRow> explanations) {
        var waiting = new ArrayList<String>();
        waiting.add(onItsWay(promise));
        delay(promise, explanations).ifPresent(waiting::add);
        if (changeOpen) {
            waiting.add(DECIDE_CHANGE);
        }
        return waiting;
    }

    private static String onItsWay(Commitment promise) {
        return switch (promise.stage()) {
            case REPORTING -> promise.isAsked() ? REPORT_PROGRESS : REPORT_DUE;
            case VERIFYING -> VERIFY_FULFILMENT;
            case EXPLAINING -> DECIDE_EXPLANATION;
            case LOOK_BACK -> promise.isAsked() ? LOOK_BACK : LOOK_BACK_DUE;
            case RECORDED, ENDED -> throw new StateConflict("COMMITMENT_NOT_FOLLOWED");
        };
    }

    /** A delay is explained once for each time that the promise became late, until a leader agrees. */
    private static Optional<String> delay(Commitment promise, List<ExplanationRow> explanations) {
        var latest = explanations.stream().filter(each -> each.isOf(ExplanationKind.DELAY)).findFirst();
        if (latest.filter(ExplanationRow::isWaiting).isPresent()) {
            return Optional.of(DECIDE_DELAY_EXPLANATION);
        }
        var since = promise.lateSince();
        boolean settled = since == null || latest.filter(each -> each.isApproved() && each.isSince(since)).isPresent();
        return settled ? Optional.empty() : Optional.of(EXPLAIN_DELAY);
    }
}
