package io.yinuo.web.ledger;

import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.handover.ReassignStep;
import io.yinuo.handover.Reassignments;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.Supervisions;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.messages.RefusalWords;
import io.yinuo.workflow.WorkItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Looks at matters one by one and does to each what was asked, each in its own transaction: a refused one keeps no other back. */
@Dependent
public class BulkSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Supervisions supervisions;

    @Inject
    Reassignments reassignments;

    @Inject
    Signals signals;

    @Inject
    Messages messages;

    /** Finds out of each whether it could be done, and says why not; changes nothing. */
    public void preview(List<BulkRow> rows, BulkAction action, BulkForm form) {
        var proposals = proposals(action, rows);
        rows.forEach(row -> attempt(row, BulkState.ABLE, BulkState.UNABLE, () -> {
            switch (action) {
                case SUPERVISE -> supervisions.arrangeable(row.getId());
                case REASSIGN -> takeable(row.getId(), form.getToId());
                case URGE -> strongest(proposals, row.getId());
            }
        }));
    }

    /** Does it to each, through the boundary that does it for a single matter. */
    public void carryOut(List<BulkRow> rows, BulkAction action, BulkForm form) {
        var proposals = proposals(action, rows);
        rows.forEach(row -> carryOut(row, action, form, proposals));
    }

    private void carryOut(BulkRow row, BulkAction action, BulkForm form, List<SignalView> proposals) {
        attempt(row, BulkState.DONE, BulkState.FAILED, () -> {
            switch (action) {
                case SUPERVISE -> supervisions.arrange(new ArrangeSupervision(
                        row.getId(), supervisions.arrangeable(row.getId()), form.getLeaderId(), form.getSupervisor(),
                        form.getSupervisorOffice()));
                case REASSIGN -> {
                    var step = takeable(row.getId(), form.getToId());
                    reassignments.reassign(new ReassignStep(step.taskId(), holder(step), form.getToId(), form.getReason()));
                }
                case URGE -> {
                    var signal = strongest(proposals, row.getId());
                    signals.release(signal.id(), signal.version(), form.getWords());
                }
            }
        });
    }

    private WorkItem takeable(UUID caseId, UUID toId) {
        var step = reassignments.drafting(caseId);
        boolean could = reassignments.takers(step.taskId()).stream().anyMatch(person -> person.id().equals(toId));
        new InvalidInput.Check().that(could, "toId", toId != null && toId.equals(holder(step)) ? "HOLDS_ALREADY" : "COULD_NOT_TAKE").done();
        return step;
    }

    private static UUID holder(WorkItem step) {
        return step.candidates().stream().map(WorkItem.Candidate::personId).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** All that wait, read once for all rows. */
    private List<SignalView> proposals(BulkAction action, List<BulkRow> rows) {
        return action == BulkAction.URGE ? signals.proposedIn(rows.stream().map(BulkRow::getId).toList()) : List.of();
    }

    /** The strongest that waits: what is milder is said by it too. */
    private static SignalView strongest(List<SignalView> proposals, UUID caseId) {
        return proposals.stream()
                .filter(signal -> signal.caseId().equals(caseId))
                .max(Comparator.comparing(SignalView::stage))
                .orElseThrow(() -> new StateConflict("NOTHING_TO_URGE"));
    }

    private void attempt(BulkRow row, BulkState good, BulkState bad, Runnable step) {
        var refusal = RefusalWords.refusalOf(step);
        row.came(refusal.isEmpty() ? good : bad, refusal.map(each -> RefusalWords.of(each, messages.texts())).orElse(null));
    }
}
