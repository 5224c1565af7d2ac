package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.workflow.WorkItemDueDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives each human step the day that binds it: its own, or else that of the reply on which it works. */
@ApplicationScoped
class StepDueDates implements WorkItemDueDates {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entityManager;

    @Override
    public LocalDate dueOn(String element, UUID suggestionId, UUID subjectId) {
        var owed = owedIn(suggestionId);
        var day = switch (DeadlineKind.ofStep(element)) {
            case ASSIGNMENT -> dayOf(owed, DeadlineKind.ASSIGNMENT, suggestionId);
            case CLAIM -> dayOf(owed, DeadlineKind.CLAIM, suggestionId);
            case CO_HANDLING -> dayOf(owed, DeadlineKind.CO_HANDLING, subjectId);
            case CONTRIBUTION -> dayOf(owed, DeadlineKind.CONTRIBUTION, subjectId);
            case RATING, RATING_REMINDER ->
                latestDayOf(owed, DeadlineKind.RATING_REMINDER).or(() -> latestDayOf(owed, DeadlineKind.RATING));
            case REPLY, REHANDLING, REPLACEMENT ->
                latestDayOf(owed, DeadlineKind.REPLACEMENT)
                        .or(() -> latestDayOf(owed, DeadlineKind.REHANDLING))
                        .or(() -> dayOf(owed, DeadlineKind.REPLY, suggestionId))
                        .or(() -> dayOf(owed, DeadlineKind.CONTRIBUTION, suggestionId));
        };
        return day.orElse(null);
    }

    private List<DeadlineView> owedIn(UUID suggestionId) {
        return entityManager
                .createQuery(
                        "select d from Deadline d where d.suggestionId = :case and d.metOn is null", Deadline.class)
                .setParameter("case", suggestionId)
                .getResultStream()
                .map(Deadline::view)
                .toList();
    }

    private static Optional<LocalDate> dayOf(List<DeadlineView> owed, DeadlineKind kind, UUID subjectId) {
        return latestDayOf(
                owed.stream().filter(deadline -> deadline.subjectId().equals(subjectId)).toList(), kind);
    }

    private static Optional<LocalDate> latestDayOf(List<DeadlineView> owed, DeadlineKind kind) {
        return owed.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(DeadlineView::dueOn)
                .max(Comparator.naturalOrder());
    }
}
