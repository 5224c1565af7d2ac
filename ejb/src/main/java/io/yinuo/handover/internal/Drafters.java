package io.yinuo.handover.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.SupplementaryReplies;
import io.yinuo.processes.CaseVariables;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
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
    SupplementaryReplies further;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    public void replace(SuggestionView matter, UUID officerId) {
        var before = directory.person(matter.officerId());
        assignments.draftedBy(matter.id(), officerId);
        workItems.openOf(matter.id()).stream()
                .filter(item -> StepKinds.isDraft(item.element()) && !isFurther(item))
                .forEach(item -> workItems.give(item.taskId(), officerId));
        replies.draftedBy(matter.id(), before, directory.person(officerId));
    }

    /** Whether it is the drafting of a further reply on promises, which goes by itself, whoever drafted the matter. */
    public boolean isFurther(WorkItem step) {
        return StepKinds.isDraft(step.element()) && further.knows(step.subjectId());
    }

    /** Somebody else drafts this further reply from now on. */
    public void replaceFurther(WorkItem step, UUID officerId) {
        workItems.give(step.taskId(), officerId);
        workflow.rename(step.subjectId(), CaseVariables.OFFICER_ID, officerId);
        TakerPolicy.named(step).ifPresent(before -> further.draftedBy(
                step.subjectId(), directory.person(before), directory.person(officerId)));
    }
}
