package io.yinuo.notification.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import java.util.UUID;

/** A bureau that has settled no year of its own. */
final class National extends Calendars {

    @Override
    public WorkingCalendar of(UUID bureauId) {
        return Calendars.national();
    }
}
