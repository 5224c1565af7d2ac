package io.yinuo.deadline.internal;

import static io.yinuo.deadline.DeadlineKind.INNER_DRAFT;
import static io.yinuo.deadline.DeadlineKind.INNER_REVIEW;
import static io.yinuo.deadline.DeadlineKind.INNER_SIGNATURE;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.StepOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Ends what the bureau owed itself when the step after it begins (rule T21). */
@ApplicationScoped
class InnerSteps {

    private static final Map<String, Set<DeadlineKind>> DONE_BY = Map.of(
            UserTasks.HEAD_REVIEW, Set.of(INNER_DRAFT),
            UserTasks.COUNTERSIGN, Set.of(INNER_DRAFT),
            UserTasks.OFFICE_REVIEW, Set.of(INNER_DRAFT),
            UserTasks.VICE_DIRECTOR_REVIEW, Set.of(INNER_DRAFT, INNER_REVIEW),
            UserTasks.SIGN_REPLY, Set.of(INNER_DRAFT, INNER_REVIEW, INNER_SIGNATURE),
            UserTasks.NUMBER_REPLY, Set.of(INNER_DRAFT, INNER_REVIEW, INNER_SIGNATURE));

    @Inject
    InnerDays days;

    @Inject
    WorkClock clock;

    void meet(@Observes StepOpened step) {
        var done = DONE_BY.getOrDefault(step.element(), Set.of());
        if (!done.isEmpty()) {
            days.of(step.suggestionId()).stream()
                    .filter(one -> done.contains(one.kind()))
                    .forEach(one -> one.meet(clock.today()));
        }
    }
}
