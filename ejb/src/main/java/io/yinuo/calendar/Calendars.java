package io.yinuo.calendar;

import io.yinuo.audit.ActorSource;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.internal.FileText;
import io.yinuo.calendar.internal.ShippedYears;
import io.yinuo.calendar.internal.YearFile;
import io.yinuo.calendar.internal.YearPolicy;
import io.yinuo.calendar.internal.YearRow;
import io.yinuo.calendar.internal.YearRows;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/**
 * The working calendars by which bureaus count (工作日历): the notices that come with the product, and in place of them
 * the years that a bureau has settled itself.
 */
@Stateless
public class Calendars {

    @Inject
    YearRows rows;

    @Inject
    ActorSource actors;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The calendar of the notices of the State Council that come with the product. */
    public static WorkingCalendar national() {
        return new WorkingCalendar(ShippedYears.all());
    }

    /** The calendar by which the bureau counts now. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public WorkingCalendar of(UUID bureauId) {
        return new WorkingCalendar(rows.current(bureauId).stream().map(YearEdition::year).toList());
    }

    /** The years that count in the administrator's bureau, newest first. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Collection<YearEdition> years(UUID bureauId) {
        requireAdministrator(bureauId);
        return rows.current(bureauId);
    }

    /** What stands in a file, whatever of the usual encodings it has. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String textOf(byte[] file) {
        return FileText.of(file);
    }

    /** The year in the words of the file, so that it can be changed and read again. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String written(CalendarYear year) {
        return YearFile.write(year);
    }

    /**
     * The year as it stands in the text, if it fits into the bureau's calendar.
     *
     * @throws io.yinuo.shared.InvalidInput naming each line that is wrong (rule T6)
     */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CalendarYear read(UUID bureauId, String text) {
        requireAdministrator(bureauId);
        var year = YearFile.read(text);
        YearPolicy.check(year, of(bureauId));
        return year;
    }

    /**
     * Settles a year in place of what counted for it; whoever counts along it is told in the same transaction.
     *
     * @param expectedEdition the edition that was shown, 0 when the bureau has none of its own
     * @throws io.yinuo.shared.InvalidInput naming each line that is wrong (rule T6)
     * @throws StaleVersion when somebody else has settled the year meanwhile
     */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("calendar.settle")
    public void settle(UUID bureauId, String text, int expectedEdition) {
        var year = read(bureauId, text);
        trail.about(null, bureauId, bureauId);
        int edition = rows.edition(bureauId, year.year());
        StaleVersion.check(expectedEdition, edition);
        var before = of(bureauId).year(year.year()).map(YearFile::write).orElse(null);
        var row = new YearRow(bureauId, year, edition + 1, actors.current().name(), clock.now());
        rows.add(row);
        trail.note(
                null, bureauId, row.id(), Change.set("calendarYear", year.year()),
                new Change("calendarDays", before, YearFile.write(year)));
        changed.fire(new CalendarChanged(bureauId, year));
    }

    /** The edition that the bureau has settled of the year; 0 for none. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int edition(UUID bureauId, int year) {
        requireAdministrator(bureauId);
        return rows.edition(bureauId, year);
    }

    private void requireAdministrator(UUID bureauId) {
        if (!actors.current().holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
    }
}
