package io.yinuo.web.register;

import io.yinuo.register.DueItem;
import io.yinuo.web.calendar.DayCell;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of the month and what falls due on it.
 *
 * @param look how the calendar shows the day: rest days and make-up working days with their mark
 */
public record DueDay(LocalDate date, DayCell look, boolean today, List<DueItem> items) {

    /** So many lines fit into a day; the others are folded away below them. */
    private static final int SHOWN = 4;

    public List<DueItem> first() {
        return items.subList(0, Math.min(SHOWN, items.size()));
    }

    public List<DueItem> rest() {
        return items.subList(first().size(), items.size());
    }
}
