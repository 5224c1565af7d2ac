package io.yinuo.supervision;

import java.time.LocalDate;

/**
 * A step of the plan with its day (时间节点).
 *
 * @param doneOn when it was reached, or null
 */
public record Milestone(String text, LocalDate dueOn, LocalDate doneOn) {

    /** Whether it should have been reached before that day and was not. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
