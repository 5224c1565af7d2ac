package io.yinuo.web.register;

import io.yinuo.calendar.DayKind;
import io.yinuo.register.DueItem;
import io.yinuo.web.calendar.DayCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One day of the month and what falls due on it.
 *
 * @param look how the calendar shows the day: rest days and make-up working days with their mark
 */
public record DueDay(LocalDate date, DayCell look, boolean today, List<DueItem> items) {

    private static final String WORKDAY = DayKind.WORKDAY.name().toLowerCase(Locale.ROOT);

    /** Whether it is no ordinary working day. */
    boolean isSpecial() {
        return !look.style().equals(WORKDAY);
    }
}
