package io.yinuo.web.deadline;

import io.yinuo.calendar.Calendars;
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

    private Integer lastNoticed;

    /** Whether it is such a day; no day is none. */
    public boolean of(LocalDate day) {
        return day != null && day.getYear() > lastNoticed();
    }

    private int lastNoticed() {
        if (lastNoticed == null) {
            lastNoticed = calendars.of(callers.current().bureauId()).years().last();
        }
        return lastNoticed;
    }
}
