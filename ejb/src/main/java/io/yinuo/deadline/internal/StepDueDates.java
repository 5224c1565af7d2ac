package io.yinuo.deadline.internal;

import static java.util.stream.Collectors.groupingBy;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.workflow.WorkItemDueDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives each human step the day that binds it: its own, or else that of the reply on which it works. */
@ApplicationScoped
class StepDueDates implements WorkItemDueDates {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entityManager;

    @Override
    public DueDates of(Collection<UUID> suggestionIds) {
        var owed = owedIn(suggestionIds);
        return (element, suggestionId, subjectId) ->
                dueOn(element, suggestionId, subjectId, owed.getOrDefault(suggestionId, List.of()));
    }

    private LocalDate dueOn(String element, UUID suggestionId, UUID subjectId, List<DeadlineView> owed) {
        if (element.equals(DeadlineAdjustment.UserTasks.RESUME_HANDLING)) {
            return entityManager.find(Adjustment.class, subjectId).lastDay();
        }
        if (CommitmentFollowUp.STEPS.contains(element)) {
            return null;
        }
        var day = switch (DeadlineKind.ofStep(element)) {
            case ASSIGNMENT -> dayOf(owed, DeadlineKind.ASSIGNMENT, suggestionId);
            case RETURN -> Optional.<LocalDate>empty();
            case CLAIM -> dayOf(owed, DeadlineKind.CLAIM, suggestionId);
            case CO_HANDLING -> dayOf(owed, DeadlineKind.CO_HANDLING, subjectId);
            case CONTRIBUTION -> dayOf(owed, DeadlineKind.CONTRIBUTION, subjectId);
            case RATING, RATING_REMINDER ->
                latestDayOf(owed, DeadlineKind.RATING_REMINDER).or(() -> latestDayOf(owed, DeadlineKind.RATING));
            default ->
                latestDayOf(owed, DeadlineKind.REPLACEMENT)
                        .or(() -> latestDayOf(owed, DeadlineKind.REHANDLING))
                        .or(() -> DeadlineKind.innerOfStep(element).flatMap(inner -> dayOf(owed, inner, suggestionId)))
                        .or(() -> dayOf(owed, DeadlineKind.REPLY, suggestionId))
                        .or(() -> dayOf(owed, DeadlineKind.CONTRIBUTION, suggestionId));
        };
        return day.orElse(null);
    }

    private Map<UUID, List<DeadlineView>> owedIn(Collection<UUID> suggestionIds) {
        return entityManager
                .createQuery("select d from Deadline d where d.suggestionId in :cases and d.metOn is null", Deadline.class)
                .setParameter("cases", suggestionIds)
                .getResultStream()
                .map(Deadline::view)
                .collect(groupingBy(DeadlineView::caseId));
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
