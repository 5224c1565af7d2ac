package io.yinuo.deadline.internal;

import io.yinuo.deadline.SetInner;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.time.LocalDate;

/** What an inner day may be set to (rule T22). */
public final class InnerPolicy {

    private static final int MOST_WORDS = 500;

    private InnerPolicy() {}

    /**
     * @throws StateConflict {@code INNER_DONE} when it is done already
     * @throws InvalidInput unless the day lies between today and the day from which it is counted back, for a reason
     */
    public static void check(SetInner command, Deadline deadline, LocalDate today) {
        requireOwed(deadline);
        var day = command.day();
        var most = deadline.countedFrom();
        boolean lies = day == null || !day.isBefore(today) && !day.isAfter(most);
        new InvalidInput.Check()
                .present(day, "day")
                .that(lies, "day", "INNER_DAY", today, most)
                .text(command.reason(), "reason", MOST_WORDS)
                .done();
    }

    public static void requireOwed(Deadline deadline) {
        if (deadline.metOn() != null) {
            throw new StateConflict("INNER_DONE");
        }
    }
}
