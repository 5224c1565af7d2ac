package io.yinuo.calendar;

import io.yinuo.calendar.internal.ShippedYears;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The working calendars by which bureaus count (工作日历). */
@Stateless
public class Calendars {

    /** The calendar of the notices of the State Council that come with the product. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCalendar national() {
        return new WorkingCalendar(ShippedYears.all());
    }
}
