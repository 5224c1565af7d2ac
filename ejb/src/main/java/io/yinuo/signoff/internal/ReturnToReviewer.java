package io.yinuo.signoff.internal;

import io.yinuo.drafting.DraftSubmitted;
import io.yinuo.drafting.Replies;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps a revised draft for the very person who returned it (rule O6). */
@ApplicationScoped
public class ReturnToReviewer {

    @Inject
    Replies replies;

    @Inject
    SignOffSteps steps;

    @Inject
    WorkItems workItems;

    void keep(@Observes DraftSubmitted submitted) {
        int returnedIn = replies.get(submitted.replyId()).signOffRound() - 1;
        steps.ofReply(submitted.replyId()).stream()
                .filter(step -> step.isReturn() && step.round() == returnedIn)
                .filter(SignOffStep::isOfReviewer)
                .reduce((earlier, later) -> later)
                .filter(step -> isOneStep(submitted, step.step().element()))
                .ifPresent(step -> keepFor(submitted.replyId(), step));
    }

    private boolean isOneStep(DraftSubmitted submitted, String element) {
        return workItems.openOf(submitted.suggestionId()).stream()
                        .filter(item -> item.subjectId().equals(submitted.replyId()))
                        .map(WorkItem::element)
                        .filter(element::equals)
                        .count()
                == 1;
    }

    private void keepFor(UUID replyId, SignOffStep step) {
        workItems.reserve(replyId, step.step().element(), step.personId(), step.note());
    }
}
