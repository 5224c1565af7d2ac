package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.DeadlineCopies;
import io.yinuo.deadline.internal.InnerDays;
import io.yinuo.deadline.internal.InnerPolicy;
import io.yinuo.directory.Callers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The days by which the bureau wants to have drafted, talked, reviewed, sent for signature and answered (局内期限): counted
 * back from the reply's by the bureau's rules, and set by the office for a single case (rules T20 to T22).
 */
@Stateless
public class InnerDeadlines {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    Calendars calendars;

    @Inject
    InnerDays days;

    @Inject
    DeadlineCopies copies;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Those of a case, nearest first, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<InnerDeadline> ofCase(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return entities.createQuery(
                        "select d from Deadline d where d.suggestionId = :case and d.kind in :inner order by d.dueOn, d.id", Deadline.class)
                .setParameter("case", caseId)
                .setParameter("inner", DeadlineKind.INNER)
                .getResultStream()
                .map(row -> new InnerDeadline(row.view(), row.countedFrom(), row.setDay(), row.version()))
                .toList();
    }

    /** Sets another day for this one case; those that are counted from it move along. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("deadline.setInner")
    public void set(SetInner command) {
        var matter = matter(command.caseId());
        var deadline = claim(matter, command.deadlineId(), command.expectedVersion());
        InnerPolicy.check(command, deadline, clock.today());
        move(matter, deadline, command.day(), command.reason().strip());
    }

    /** Lets the rule count again. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("deadline.unsetInner")
    public void unset(UUID caseId, UUID deadlineId, int expectedVersion) {
        var matter = matter(caseId);
        var deadline = claim(matter, deadlineId, expectedVersion);
        InnerPolicy.requireOwed(deadline);
        move(matter, deadline, null, null);
    }

    private SuggestionView matter(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return suggestions.get(caseId);
    }

    private Deadline claim(SuggestionView matter, UUID deadlineId, int expectedVersion) {
        trail.about(matter.id(), matter.bureauId(), deadlineId);
        var deadline = Optional.ofNullable(deadlineId)
                .map(id -> entities.find(Deadline.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.caseId().equals(matter.id()) && row.kind().isInner())
                .orElseThrow(() -> new NotFound("DEADLINE_UNKNOWN"));
        StaleVersion.check(expectedVersion, deadline.version());
        return deadline;
    }

    private void move(SuggestionView matter, Deadline deadline, LocalDate day, String reason) {
        var before = deadline.dueOn();
        deadline.set(day, reason, calendars.of(matter.bureauId()));
        note(matter, deadline, before, reason);
        days.followIn(matter.id()).forEach(moved -> note(matter, moved.deadline(), moved.before(), null));
        copies.follow(deadline, before);
    }

    private void note(SuggestionView matter, Deadline deadline, LocalDate before, String reason) {
        trail.note(
                matter.id(), matter.bureauId(), deadline.id(), Change.set("deadlineKind", deadline.kind()),
                new Change("dueOn", before, deadline.dueOn()), Change.set("reason", reason));
    }
}
