package io.yinuo.assignment.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Directory;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks a co-handling section: its term runs, it may see the case, and the process waits for it. */
@Dependent
public class CoHandlingDesk {

    @Inject
    Directory directory;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Workflow workflow;

    @Inject
    WorkClock clock;

    public void ask(Assignment coHandler, SuggestionView suggestion) {
        var dueOn = deadlines.begin(
                suggestion.id(),
                coHandler.id(),
                DeadlineKind.CO_HANDLING,
                clock.today(),
                directory.bureau(suggestion.bureauId()));
        coHandler.ask(dueOn);
        caseAccess.open(suggestion.id(), coHandler.sectionId());
        workflow.requestOpinion(suggestion.id(), coHandler.id(), coHandler.sectionId());
    }
}
