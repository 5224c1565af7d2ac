package io.yinuo.deadline;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.OfficeHours;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The days on which nobody is disturbed (休息日不打扰, rule T13). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class QuietDays {

    @Inject
    Calendars calendars;

    @Inject
    WorkClock clock;

    /** From when on people of the bureau may be disturbed: now on a working day, else the next working morning. */
    @PermitAll
    public Instant over(UUID bureauId) {
        return OfficeHours.onWorkingDay(clock.now(), calendars.of(bureauId));
    }
}
