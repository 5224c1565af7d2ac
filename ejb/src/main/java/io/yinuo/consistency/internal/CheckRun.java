package io.yinuo.consistency.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.deadline.MissedReminders;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs the statements of the check over one bureau. */
@ApplicationScoped
public class CheckRun {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    MissedReminders reminders;

    @Inject
    WorkClock clock;

    public long openCases(UUID bureauId) {
        var open = (Number) entities.createNativeQuery(Checks.OPEN_CASES)
                .setParameter("bureau", bureauId)
                .getSingleResult();
        return open.longValue();
    }

    public Stream<Finding> all(UUID bureauId) {
        return Stream.concat(Checks.ALL.stream().flatMap(check -> run(check, bureauId)), untold(bureauId));
    }

    /** What is found of one kind at this moment. */
    public List<Finding> of(FindingKind kind, UUID bureauId) {
        return kind == FindingKind.REMINDER_MISSING
                ? untold(bureauId).toList()
                : Checks.ALL.stream().filter(check -> check.kind() == kind).flatMap(check -> run(check, bureauId)).toList();
    }

    /** The day of a reminder hangs on the calendar, which no statement knows. */
    private Stream<Finding> untold(UUID bureauId) {
        return reminders.of(bureauId, silentSince(bureauId)).stream()
                .limit(ConsistencyReport.MOST)
                .map(missed -> new Finding(
                        FindingKind.REMINDER_MISSING, missed.suggestionId(), missed.numberText(), missed.title(),
                        missed.kind().name(), null));
    }

    private LocalDate silentSince(UUID bureauId) {
        return Silence.since(clock.today(), calendars.of(bureauId));
    }

    @SuppressWarnings("unchecked")
    private Stream<Finding> run(Check check, UUID bureauId) {
        var query = entities.createNativeQuery(check.sql(), Object[].class)
                .setParameter("bureau", bureauId)
                .setMaxResults(ConsistencyReport.MOST);
        check.parameters().forEach(query::setParameter);
        if (check.kind() == FindingKind.SIGNAL_MISSING) {
            query.setParameter("silentSince", silentSince(bureauId));
        }
        return ((List<Object[]>) query.getResultList()).stream().map(check::finding);
    }
}
