package io.yinuo.deadline;

import io.yinuo.deadline.internal.BureauTerms;
import io.yinuo.deadline.internal.Deadline;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The days by which things are owed in a case (办理时限).
 *
 * <p>They are rows, not timers of the engine: a day that moves is an update in the transaction of the step that moves it.
 * Every method that writes joins that transaction; the step's own entry in the trail tells of it.
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

    /** How long the kind takes in this bureau for such a matter, counted from that day. */
    @PermitAll
    public Term term(DeadlineKind kind, MatterKind matter, LocalDate startsOn, BureauView bureau) {
        return new Term(startsOn, BureauTerms.lengthOf(kind, matter, bureau));
    }

    /** Starts the kind's term of this bureau for the subject and tells the day on which it ends. */
    @PermitAll
    public LocalDate begin(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate startsOn, BureauView bureau) {
        var term = term(kind, suggestions.get(caseId).kind(), startsOn, bureau);
        set(caseId, subjectId, kind, term.startsOn(), term.dueOn(), term.length().toString());
        return term.dueOn();
    }

    /**
     * Counts the kind's term anew from another day; what was met stays met.
     *
     * @return the day on which it ends now
     */
    @PermitAll
    public LocalDate recount(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate startsOn, BureauView bureau) {
        var met = find(subjectId, kind).map(Deadline::metOn);
        var dueOn = begin(caseId, subjectId, kind, startsOn, bureau);
        met.ifPresent(on -> met(subjectId, kind, on));
        return dueOn;
    }

    /** Fixes or moves the day by which the subject owes this kind. */
    @PermitAll
    public void set(UUID caseId, UUID subjectId, DeadlineKind kind, LocalDate startsOn, LocalDate dueOn, String rule) {
        var deadline = find(subjectId, kind).orElseGet(() -> new Deadline(caseId, subjectId, kind));
        deadline.run(startsOn, dueOn, rule);
        entityManager.persist(deadline);
    }

    /** What was owed is done; without a deadline of this kind nothing happens. */
    @PermitAll
    public void met(UUID subjectId, DeadlineKind kind, LocalDate on) {
        find(subjectId, kind).ifPresent(deadline -> deadline.meet(on));
    }

    /** What was owed is owed no longer, such as an opinion that was waived. */
    @PermitAll
    public void lapse(UUID subjectId, DeadlineKind kind) {
        find(subjectId, kind).ifPresent(entityManager::remove);
    }

    /** The days of a case that the caller may see, nearest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<DeadlineView> ofCase(UUID caseId) {
        caseAccess.requireSightByRole(callers.current(), caseId);
        return entityManager
                .createQuery("select d from Deadline d where d.suggestionId = :case order by d.dueOn, d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(Deadline::view)
                .toList();
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
