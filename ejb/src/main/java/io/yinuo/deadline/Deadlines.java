package io.yinuo.deadline;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.AdjustmentRows;
import io.yinuo.deadline.internal.Deadline;
import io.yinuo.deadline.internal.InnerDays;
import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.deadline.internal.RecountRows;
import io.yinuo.deadline.internal.RuleBooks;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The days by which things are owed in a case (办理时限).
 *
 * <p>They are rows, not timers of the engine: a day that moves is an update in the transaction of the step that moves it.
 * Every method that writes joins that transaction; the step's own entry in the trail tells of it. A row keeps the rule by
 * which it was counted, so that it can always be explained (rule T8).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Deadlines {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entityManager;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    RuleBooks ruleBooks;

    @Inject
    Calendars calendars;

    @Inject
    RecountRows recounts;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    InnerDays inner;

    /** The day on which the kind ends that starts on that day; nothing is kept. */
    @PermitAll
    public LocalDate dueOn(DeadlineKind kind, MatterKind matter, LocalDate startsOn, BureauView bureau) {
        var rule = ruleBooks.of(bureau.id()).ruleFor(kind, matter);
        return rule.term().countFrom(startsOn, calendars.of(bureau.id())).dueOn();
    }

    /** Starts the kind's term for the subject, by the rule of this bureau, and tells the day on which it ends. */
    @PermitAll
    public LocalDate begin(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate startsOn, BureauView bureau) {
        var deadline = find(subjectId, kind).orElseGet(() -> new Deadline(caseId, subjectId, kind));
        run(deadline, startsOn, bureau);
        return deadline.dueOn();
    }

    private List<Moved> run(Deadline deadline, LocalDate startsOn, BureauView bureau) {
        var matter = suggestions.get(deadline.caseId()).kind();
        var rule = ruleBooks.of(bureau.id()).ruleFor(deadline.kind(), matter, deadline.isComplex());
        deadline.run(rule.term(), rule.source(), startsOn, calendars.of(bureau.id()));
        entityManager.persist(deadline);
        return inner.follow(deadline);
    }

    /**
     * Counts the kind's term anew from the day that a correction tells, and notes what moved; what was met stays met.
     *
     * @return the day on which it ends now
     */
    @PermitAll
    public LocalDate recount(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate startsOn, BureauView bureau) {
        var there = find(subjectId, kind);
        if (there.isEmpty()) {
            return begin(caseId, subjectId, kind, startsOn, bureau);
        }
        var deadline = there.get();
        var met = deadline.metOn();
        var startedOn = deadline.startsOn();
        var moved = new ArrayList<>(List.of(new Moved(deadline, deadline.dueOn())));
        moved.addAll(run(deadline, startsOn, bureau));
        if (met != null) {
            met(subjectId, kind, met);
        }
        moved.removeIf(one -> !entityManager.contains(one.deadline()));
        recounts.note(moved, RecountCause.CORRECTION, startedOn.toString());
        return deadline.dueOn();
    }

    /** A promise is owed by that day, which its letter or an approved change says; one that was owed by another day moves (rule PR19). */
    @PermitAll
    public void promise(UUID caseId, UUID commitmentId, UUID sectionId, LocalDate startsOn, LocalDate dueOn) {
        var deadline = find(commitmentId, DeadlineKind.COMMITMENT)
                .orElseGet(() -> new Deadline(caseId, commitmentId, DeadlineKind.COMMITMENT));
        deadline.promise(sectionId, startsOn, dueOn);
        entityManager.persist(deadline);
    }

    /** What was owed is done; without a deadline of this kind nothing happens. */
    @PermitAll
    public void met(UUID subjectId, DeadlineKind kind, LocalDate on) {
        find(subjectId, kind).ifPresent(deadline -> {
            deadline.meet(on);
            inner.end(deadline, on);
            adjustments.lapse(deadline.id());
        });
    }

    /** What was owed is owed no longer, such as an opinion that was waived. */
    @PermitAll
    public void lapse(UUID subjectId, DeadlineKind kind) {
        find(subjectId, kind).ifPresent(deadline -> {
            adjustments.lapse(deadline.id());
            recounts.forgetMovesOf(deadline.id());
            entityManager.remove(deadline);
        });
    }

    /** Nothing is owed in the case any more. */
    @PermitAll
    public void lapseAll(UUID caseId) {
        rows(caseId).toList().forEach(deadline -> {
            recounts.forgetMovesOf(deadline.id());
            entityManager.remove(deadline);
        });
    }

    /** The days of a case that the caller may see, nearest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<DeadlineView> ofCase(UUID caseId) {
        var actor = callers.current();
        caseAccess.requireSightByRole(actor, caseId);
        boolean inside = caseAccess.isInside(actor, caseId);
        return termsOf(caseId).filter(deadline -> inside || !deadline.kind().isInner()).map(Deadline::view).toList();
    }

    /** The days of a case with how each came about, nearest first; a deputy reads those that are owed to deputies. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ExplainedDeadline> explained(UUID caseId) {
        var actor = callers.current();
        caseAccess.requireSight(actor, caseId);
        boolean byRole = caseAccess.maySeeByRole(actor, caseId);
        boolean inside = caseAccess.isInside(actor, caseId);
        var matter = suggestions.get(caseId);
        var calendar = calendars.of(matter.bureauId());
        return termsOf(caseId)
                .filter(deadline -> byRole || deadline.kind().isOwedToDeputy() && !matter.isContribution())
                .filter(deadline -> inside || !deadline.kind().isInner())
                .map(deadline -> deadline.explain(
                        calendar, recounts.movesOf(deadline.id()), adjustments.grantedTo(deadline.id())))
                .toList();
    }

    /** What is owed of that kind in all cases, nearest first. */
    @PermitAll
    public List<DeadlineView> owed(DeadlineKind kind) {
        return entityManager
                .createQuery("select d from Deadline d where d.kind = :kind and d.metOn is null order by d.dueOn, d.id", Deadline.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Deadline::view)
                .toList();
    }

    /** Without those of promises, which are shown with the promises themselves. */
    private Stream<Deadline> termsOf(UUID caseId) {
        return rows(caseId).filter(deadline -> deadline.kind() != DeadlineKind.COMMITMENT);
    }

    private Stream<Deadline> rows(UUID caseId) {
        return entityManager
                .createQuery("select d from Deadline d where d.suggestionId = :case order by d.dueOn, d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultStream();
    }

    private Optional<Deadline> find(UUID subjectId, DeadlineKind kind) {
        return entityManager
                .createQuery("select d from Deadline d where d.subjectId = :subject and d.kind = :kind", Deadline.class)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }
}
