package io.yinuo.suggestion.internal;

import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The stored matters. */
@Dependent
public class SuggestionRows {

    private static final String NUMBER_CONSTRAINT = "uq_suggestion_number";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entityManager;

    public Suggestion get(UUID id) {
        var found = entityManager.find(Suggestion.class, id);
        if (found == null) {
            throw new NotFound("CASE_UNKNOWN", id);
        }
        return found;
    }

    /** The open matters that the person drafts, the earliest deadline first. */
    public List<Suggestion> openDraftedBy(UUID bureauId, UUID officerId) {
        return entityManager
                .createQuery(
                        """
                        select s from Suggestion s
                        where s.bureauId = :bureau and s.officerId = :officer and s.status <> :closed
                        order by s.replyDueOn, s.id""",
                        Suggestion.class)
                .setParameter("bureau", bureauId)
                .setParameter("officer", officerId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .getResultList();
    }

    /** The open matters that the section leads, the earliest deadline first. */
    public List<Suggestion> openLedBy(UUID sectionId) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.leadSectionId = :section and s.status <> :closed"
                                + " order by s.replyDueOn, s.id",
                        Suggestion.class)
                .setParameter("section", sectionId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .getResultList();
    }

    /** Counts the aggregate's version up even when only one of its parts changes. */
    public void touch(Suggestion suggestion) {
        entityManager.lock(suggestion, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * The matter of this number in the session.
     *
     * @see SuggestionNumber#key()
     */
    public Optional<UUID> find(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number) {
        return entityManager
                .createQuery(
                        """
                        select s.id from Suggestion s
                        where s.bureauId = :bureau and s.kind = :kind and s.sessionLabel = :session
                          and s.betweenSessions = :between and s.numberKey = :number""",
                        UUID.class)
                .setParameter("bureau", bureauId)
                .setParameter("kind", kind)
                .setParameter("session", session.label())
                .setParameter("between", session.betweenSessions())
                .setParameter("number", number.key())
                .getResultStream()
                .findFirst();
    }

    /** The matters of the bureau that bear the number, the latest first. */
    public List<Suggestion> bearing(UUID bureauId, SuggestionNumber number) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.bureauId = :bureau and s.numberKey = :number"
                                + " order by s.referredOn desc, s.id",
                        Suggestion.class)
                .setParameter("bureau", bureauId)
                .setParameter("number", number.key())
                .getResultList();
    }

    /** @throws StateConflict {@code NUMBER_TAKEN} when somebody else recorded the same number in the same moment */
    public void add(Suggestion suggestion, SuggestionNumber number) {
        entityManager.persist(suggestion);
        try {
            entityManager.flush();
        } catch (PersistenceException failure) {
            if (isNumberTaken(failure)) {
                throw new StateConflict("NUMBER_TAKEN", number.label());
            }
            throw failure;
        }
    }

    private static boolean isNumberTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation
                    && String.valueOf(violation.getConstraintName()).toLowerCase(Locale.ROOT).contains(NUMBER_CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
