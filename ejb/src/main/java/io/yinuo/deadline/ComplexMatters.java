package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.ComplexPolicy;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.DeadlineCopies;
import io.yinuo.deadline.internal.InnerDays;
import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.deadline.internal.RecountRows;
import io.yinuo.deadline.internal.RuleBooks;
import io.yinuo.directory.Callers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Marks matters that are wide or hard to handle (复杂事项): the law gives their reply more time, by a rule of its own in the
 * bureau's book, and the reply's day and the inner ones before it are counted anew (rule T23).
 */
@Stateless
public class ComplexMatters {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    RuleBooks books;

    @Inject
    Calendars calendars;

    @Inject
    InnerDays inner;

    @Inject
    DeadlineCopies copies;

    @Inject
    RecountRows recounts;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Whether the matter is marked, and what would become of the reply's day otherwise.
     *
     * @throws NotFound when the case is not there, may not be seen, or has no reply of the bureau's own
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ComplexMatter of(UUID caseId) {
        var matter = matter(caseId);
        var reply = reply(matter, LockModeType.NONE).orElseThrow(() -> new NotFound("DEADLINE_UNKNOWN"));
        var other = isOver(matter, reply) ? null : reply.isComplex() ? ordinaryRule(matter) : complexRule(matter);
        var otherDay = other == null ? null : reply.dueBy(other, calendars.of(matter.bureauId()));
        return new ComplexMatter(reply.view(), reply.complexReason(), other, otherDay, reply.version());
    }

    /** The matter is wide or hard: the rule for such ones counts from now on, from the same start. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("deadline.markComplex")
    public void mark(MarkComplex command) {
        var matter = matter(command.caseId());
        var reply = claim(matter, command);
        var rule = complexRule(matter);
        ComplexPolicy.checkMark(reply, rule, command.reason(), clock.today());
        reply.beComplex(command.reason().strip());
        count(matter, reply, rule, command.reason().strip());
    }

    /** The matter is none of these after all: the ordinary rule counts again. */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("deadline.unmarkComplex")
    public void unmark(MarkComplex command) {
        var matter = matter(command.caseId());
        var reply = claim(matter, command);
        ComplexPolicy.checkUnmark(reply, command.reason());
        reply.beComplex(null);
        count(matter, reply, ordinaryRule(matter), command.reason().strip());
    }

    private SuggestionView matter(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return suggestions.get(caseId);
    }

    private DeadlineRule complexRule(SuggestionView matter) {
        return books.of(matter.bureauId()).complexRuleFor(DeadlineKind.REPLY, matter.kind()).orElse(null);
    }

    private DeadlineRule ordinaryRule(SuggestionView matter) {
        return books.of(matter.bureauId()).ruleFor(DeadlineKind.REPLY, matter.kind());
    }

    private Deadline claim(SuggestionView matter, MarkComplex command) {
        trail.about(matter.id(), matter.bureauId(), matter.id());
        if (matter.isContribution()) {
            throw new StateConflict("COMPLEX_NOT_OURS");
        }
        var reply = reply(matter, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> !isOver(matter, one))
                .orElseThrow(() -> new StateConflict("COMPLEX_ANSWERED"));
        StaleVersion.check(command.expectedVersion(), reply.version());
        return reply;
    }

    private static boolean isOver(SuggestionView matter, Deadline reply) {
        return reply.metOn() != null || matter.status() == SuggestionStatus.CLOSED;
    }

    private Optional<Deadline> reply(SuggestionView matter, LockModeType lock) {
        return entities.createQuery("select d from Deadline d where d.subjectId = :case and d.kind = :reply", Deadline.class)
                .setParameter("case", matter.id())
                .setParameter("reply", DeadlineKind.REPLY)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private void count(SuggestionView matter, Deadline reply, DeadlineRule rule, String reason) {
        var before = reply.dueOn();
        reply.run(rule.term(), rule.source(), reply.startsOn(), calendars.of(matter.bureauId()));
        note(matter, Change.set("reason", reason), Change.set("ruleSource", rule.source()));
        var moved = new ArrayList<>(List.of(new Moved(reply, before)));
        moved.addAll(inner.follow(reply));
        moved.forEach(one -> noteDay(matter, one.deadline(), one.before()));
        recounts.note(moved, RecountCause.COMPLEX, reason);
        copies.follow(moved);
    }

    private void noteDay(SuggestionView matter, Deadline deadline, LocalDate before) {
        note(matter, Change.set("deadlineKind", deadline.kind()), new Change("dueOn", before, deadline.dueOn()));
    }

    private void note(SuggestionView matter, Change... changes) {
        trail.note(matter.id(), matter.bureauId(), matter.id(), changes);
    }
}
