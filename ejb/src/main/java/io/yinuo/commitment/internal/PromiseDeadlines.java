package io.yinuo.commitment.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps the deadline of each dated promise, which reminds, urges and climbs like any other (rule PR19): what was raised of a
 * day that moved, or of a promise that was kept, counts no longer.
 */
@ApplicationScoped
public class PromiseDeadlines {

    @Inject
    Deadlines deadlines;

    @Inject
    WorkClock clock;

    /** Brings it to what the promise says now, in the transaction that changed the promise. */
    public void settle(Commitment promise) {
        if (promise.isReplaced() || promise.dueOn() == null) {
            deadlines.lapse(promise.id(), DeadlineKind.COMMITMENT);
        } else if (promise.isOwed()) {
            deadlines.promise(
                    promise.suggestionId(), promise.id(), promise.ownerSectionId(), promise.followedSince(), promise.dueOn());
        } else {
            deadlines.met(promise.id(), DeadlineKind.COMMITMENT, clock.today());
        }
    }
}
