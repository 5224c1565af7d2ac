package io.yinuo.suggestion.internal;

import static java.util.stream.Collectors.toMap;

import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SessionBegun;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** Many by their ids, read at once. */
    public Map<UUID, Suggestion> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select s from Suggestion s where s.id in :ids", Suggestion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(Suggestion::id, Function.identity()));
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
     * The matter of this number in the session, however its label is written; of two the one with the same label.
     *
     * @see SuggestionNumber#key()
     */
    public Optional<UUID> find(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number) {
        return entityManager
                .createQuery(
                        """
                        select s.id, s.sessionLabel from Suggestion s
                        where s.bureauId = :bureau and s.kind = :kind
                          and s.betweenSessions = :between and s.numberKey = :number""",
                        Tuple.class)
                .setParameter("bureau", bureauId)
                .setParameter("kind", kind)
                .setParameter("between", session.betweenSessions())
                .setParameter("number", number.key())
                .getResultStream()
                .filter(row -> session.isSame(labelled(row.get(1, String.class), session)))
                .min(Comparator.comparing(row -> !row.get(1, String.class).equals(session.label())))
                .map(row -> row.get(0, UUID.class));
    }

    private static CongressSession labelled(String label, CongressSession like) {
        return new CongressSession(label, null, null, like.betweenSessions());
    }

    /** The sessions of which matters were referred after the day, the latest first. */
    public List<SessionBegun> begunAfter(UUID bureauId, MatterKind kind, LocalDate day) {
        return entityManager
                .createQuery(
                        """
                        select new io.yinuo.suggestion.SessionBegun(s.sessionLabel, min(s.referredOn)) from Suggestion s
                        where s.bureauId = :bureau and s.kind = :kind and s.referredOn > :day
                        group by s.sessionLabel order by min(s.referredOn) desc""",
                        SessionBegun.class)
                .setParameter("bureau", bureauId)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether a matter of the session was referred on that day or before. */
    public boolean isReferredUntil(UUID bureauId, MatterKind kind, String sessionLabel, LocalDate day) {
        return entityManager
                .createQuery(
                        """
                        select s.id from Suggestion s
                        where s.bureauId = :bureau and s.kind = :kind and s.sessionLabel = :label and s.referredOn <= :day""",
                        UUID.class)
                .setParameter("bureau", bureauId)
                .setParameter("kind", kind)
                .setParameter("label", sessionLabel)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
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

    /** Takes an imported matter away with its submitters and requests. */
    public void forgetImported(UUID id) {
        entityManager
                .createQuery("select s from Suggestion s where s.id = :id and s.imported = true", Suggestion.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
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
