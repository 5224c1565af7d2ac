package io.yinuo.deadline.internal;

import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.directory.Directory;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.DeadlineAdjustment.Variables;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.ProcessRepairs;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Begins the process of an extension or suspension, when it is asked for or after it was lost. */
@ApplicationScoped
public class AdjustmentStarter {

    @Inject
    Directory directory;

    @Inject
    Workflow workflow;

    @Inject
    ProcessRepairs repairs;

    public void begin(Adjustment adjustment, SuggestionView matter) {
        workflow.start(DeadlineAdjustment.KEY, adjustment.id(), variables(adjustment, matter));
    }

    /** Begins it anew at the step that its row waits for. @throws StateConflict {@code ADJUSTMENT_NOT_PENDING} when it has ended */
    public void beginAgain(Adjustment adjustment, SuggestionView matter) {
        var step = adjustment.waitsAt().orElseThrow(() -> new StateConflict("ADJUSTMENT_NOT_PENDING"));
        repairs.standAt(DeadlineAdjustment.KEY, adjustment.id(), variables(adjustment, matter), List.of(step));
    }

    private Outcome variables(Adjustment adjustment, SuggestionView matter) {
        return Outcome.of(Variables.SUSPENDS, adjustment.kind() == AdjustmentKind.SUSPENSION)
                .andId(Variables.SUGGESTION_ID, matter.id())
                .andId(Variables.BUREAU_ID, matter.bureauId())
                .andId(Variables.VICE_DIRECTOR_ID, directory.section(matter.leadSectionId()).viceDirectorId());
    }
}
