package io.yinuo.handover.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Replaces who drafts a case: on the row, in its processes, at its open steps and as the person to turn to (rule HO2). */
@ApplicationScoped
public class Drafters {

    @Inject
    Directory directory;

    @Inject
    Assignments assignments;

    @Inject
    Replies replies;

    @Inject
    WorkItems workItems;

    public void replace(SuggestionView matter, UUID officerId) {
        var before = directory.person(matter.officerId());
        assignments.draftedBy(matter.id(), officerId);
        workItems.openOf(matter.id()).stream()
                .filter(item -> StepKinds.isDraft(item.element()))
                .forEach(item -> workItems.give(item.taskId(), officerId));
        replies.draftedBy(matter.id(), before, directory.person(officerId));
    }
}
