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
                due(element, suggestionId, subjectId, owed.getOrDefault(suggestionId, List.of()));
    }

    private Due due(String element, UUID suggestionId, UUID subjectId, List<DeadlineView> owed) {
        return element.equals(DeadlineAdjustment.UserTasks.RESUME_HANDLING)
                ? new Due(entityManager.find(Adjustment.class, subjectId).lastDay(), null)
                : binding(element, suggestionId, subjectId, owed)
                        .map(deadline -> new Due(deadline.dueOn(), deadline.kind().name()))
                        .orElse(Due.NEVER);
    }

    /** Which of the open deadlines of a case binds the step of that element. */
    static Optional<DeadlineView> binding(String element, UUID suggestionId, UUID subjectId, List<DeadlineView> owed) {
        if (CommitmentFollowUp.STEPS.contains(element)) {
            return Optional.empty();
        }
        return switch (DeadlineKind.ofStep(element)) {
            case ASSIGNMENT -> of(owed, DeadlineKind.ASSIGNMENT, suggestionId);
            case RETURN -> Optional.empty();
            case CLAIM -> of(owed, DeadlineKind.CLAIM, suggestionId);
            case CO_HANDLING -> of(owed, DeadlineKind.CO_HANDLING, subjectId);
            case CONTRIBUTION -> of(owed, DeadlineKind.CONTRIBUTION, subjectId);
            case RATING, RATING_REMINDER ->
                latestOf(owed, DeadlineKind.RATING_REMINDER).or(() -> latestOf(owed, DeadlineKind.RATING));
            default ->
                again(owed)
                        .or(() -> DeadlineKind.innerOfStep(element).flatMap(inner -> of(owed, inner, suggestionId)))
                        .or(() -> of(owed, DeadlineKind.REPLY, suggestionId))
                        .or(() -> of(owed, DeadlineKind.CONTRIBUTION, suggestionId));
        };
    }

    /** A letter that is written again is owed by its own day, and by that of the one before to those who never got it. */
    private static Optional<DeadlineView> again(List<DeadlineView> owed) {
        boolean begun = owed.stream()
                .anyMatch(each -> each.kind() == DeadlineKind.REPLACEMENT || each.kind() == DeadlineKind.REHANDLING);
        return owed.stream()
                .filter(each -> begun && each.kind().isOfReply())
                .min(Comparator.comparing(DeadlineView::dueOn));
    }

    private Map<UUID, List<DeadlineView>> owedIn(Collection<UUID> suggestionIds) {
        return entityManager
                .createQuery("select d from Deadline d where d.suggestionId in :cases and d.metOn is null", Deadline.class)
                .setParameter("cases", suggestionIds)
                .getResultStream()
                .map(Deadline::view)
                .collect(groupingBy(DeadlineView::caseId));
    }

    private static Optional<DeadlineView> of(List<DeadlineView> owed, DeadlineKind kind, UUID subjectId) {
        return latestOf(
                owed.stream().filter(deadline -> deadline.subjectId().equals(subjectId)).toList(), kind);
    }

    private static Optional<DeadlineView> latestOf(List<DeadlineView> owed, DeadlineKind kind) {
        return owed.stream()
                .filter(deadline -> deadline.kind() == kind)
                .max(Comparator.comparing(DeadlineView::dueOn));
    }
}
