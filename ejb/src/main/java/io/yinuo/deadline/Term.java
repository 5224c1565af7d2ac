package io.yinuo.deadline;

import java.time.LocalDate;
import java.time.Period;

/**
 * A length of time counted from a day (期限), and the day on which it ends.
 *
 * <p>The first day is not counted (rule T1, domain §1.5). Months end on the same day of the month, or on its last day
 * where it is too short; days are calendar days.
 */
public record Term(LocalDate startsOn, Period length) {

    public LocalDate dueOn() {
        return startsOn.plus(length);
    }
}
