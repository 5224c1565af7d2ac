package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.time.LocalDate;

/** When a matter may be marked as complex, and when the mark may be taken off (rule T23). */
public final class ComplexPolicy {

    private static final int MOST_WORDS = 500;

    private ComplexPolicy() {}

    /**
     * The reply is still owed; whether it is, is for whoever asks.
     *
     * @param rule for complex matters of the kind, or null where the bureau has none
     * @throws StateConflict {@code COMPLEX_ALREADY}, {@code COMPLEX_RULE_MISSING}, or {@code COMPLEX_TOO_LATE} after the last day
     * @throws InvalidInput without a reason
     */
    public static void checkMark(Deadline reply, DeadlineRule rule, String reason, LocalDate today) {
        if (reply.isComplex()) {
            throw new StateConflict("COMPLEX_ALREADY");
        }
        if (rule == null) {
            throw new StateConflict("COMPLEX_RULE_MISSING");
        }
        if (today.isAfter(reply.dueOn())) {
            throw new StateConflict("COMPLEX_TOO_LATE", reply.dueOn());
        }
        checkReason(reason);
    }

    /**
     * @throws StateConflict {@code COMPLEX_NOT_MARKED}
     * @throws InvalidInput without a reason
     */
    public static void checkUnmark(Deadline reply, String reason) {
        if (!reply.isComplex()) {
            throw new StateConflict("COMPLEX_NOT_MARKED");
        }
        checkReason(reason);
    }

    private static void checkReason(String reason) {
        new InvalidInput.Check().text(reason, "reason", MOST_WORDS).done();
    }
}
