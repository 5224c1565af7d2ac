package io.yinuo.deadline;

import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How much is owed on days that wait for the notice of their year (暂定期限, rule T5); the bureau's own days are not counted. */
@Stateless
public class ProvisionalDays {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Callers callers;

    /** Those of the caller's bureau, the nearest year first. */
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ProvisionalYear> mine() {
        return of(callers.current().bureauId());
    }

    /** Those of a bureau, the nearest year first; the calling feature has checked who asks. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<ProvisionalYear> of(UUID bureauId) {
        return entities.createQuery(
                        "select year(d.dueOn), count(distinct d.suggestionId), min(d.dueOn) from Deadline d"
                                + " join Suggestion s on s.id = d.suggestionId where s.bureauId = :bureau and s.status <> :closed"
                                + " and d.metOn is null and d.beyondCalendar = true and d.kind not in :inner group by year(d.dueOn)",
                        Object[].class)
                .setParameter("bureau", bureauId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .setParameter("inner", DeadlineKind.INNER)
                .getResultStream()
                .map(row -> new ProvisionalYear(((Number) row[0]).intValue(), ((Number) row[1]).longValue(), (LocalDate) row[2]))
                .sorted(Comparator.comparingInt(ProvisionalYear::year))
                .toList();
    }
}
