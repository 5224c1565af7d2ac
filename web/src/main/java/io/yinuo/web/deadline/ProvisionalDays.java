package io.yinuo.web.deadline;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.directory.Callers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Which days lie in a year whose notice the reader's bureau still waits for, so that they may move (暂定, rule T5). */
@Named("provisional")
@RequestScoped
public class ProvisionalDays {

    @Inject
    Calendars calendars;

    @Inject
    Callers callers;

    private WorkingCalendar calendar;

    /** Whether it is such a day; no day is none. */
    public boolean of(LocalDate day) {
        return day != null && calendar().awaitsNoticeFor(day);
    }

    private WorkingCalendar calendar() {
        if (calendar == null) {
            calendar = calendars.of(callers.current().bureauId());
        }
        return calendar;
    }
}
