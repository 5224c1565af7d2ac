package io.yinuo.consistency;

import io.yinuo.assignment.OpinionRepairs;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.FollowUpRepairs;
import io.yinuo.consistency.internal.CheckRun;
import io.yinuo.deadline.AdjustmentRepairs;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.directory.Callers;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.ProcessRepairs;
import io.yinuo.workflow.StepRepairs;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sets right what can be set right without a doubt (修复): nothing is decided, sent out of turn or lost by it.
 *
 * <p>Each finding is looked for once more before it is mended, so that what has come right meanwhile stays as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed(Roles.ADMIN)
public class Mending {

    private static final Set<FindingKind> LEFT_OVER =
            Set.of(FindingKind.FOLLOW_UP_LEFT_OVER, FindingKind.ADJUSTMENT_LEFT_OVER, FindingKind.OPINION_STILL_ASKED);

    @Inject
    CheckRun checks;

    @Inject
    StepRepairs steps;

    @Inject
    ProcessRepairs processes;

    @Inject
    FollowUpRepairs followUps;

    @Inject
    AdjustmentRepairs adjustments;

    @Inject
    OpinionRepairs opinions;

    @Inject
    Workflow workflow;

    @Inject
    SignalSweep sweep;

    @Inject
    Callers callers;

    @Inject
    Trail trail;

    /**
     * Takes a step off the lists that the engine does not know.
     *
     * @param taskId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more
     */
    @Trailed("consistency.takeOff")
    public void takeOff(String taskId) {
        mendStep(FindingKind.STEP_WITHOUT_TASK, taskId, steps::takeOff);
    }

    /**
     * Puts a step on the lists for which the engine waits.
     *
     * @param taskId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more
     */
    @Trailed("consistency.putOn")
    public void putOn(String taskId) {
        mendStep(FindingKind.TASK_WITHOUT_STEP, taskId, steps::putOn);
    }

    private void mendStep(FindingKind kind, String taskId, Consumer<String> mending) {
        mend(Set.of(kind), each -> taskId.equals(each.taskId()), found -> mending.accept(taskId));
    }

    /**
     * Begins the process of an open promise, extension or suspension anew, at what its row waits for; no day moves by it.
     *
     * @param subjectId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more
     */
    @Trailed("consistency.restart")
    public void restart(UUID subjectId) {
        mend(Set.of(FindingKind.COMMITMENT_STRAY, FindingKind.ADJUSTMENT_STRAY), about(subjectId), found -> {
            if (found.kind() == FindingKind.COMMITMENT_STRAY) {
                followUps.restart(subjectId);
            } else {
                adjustments.restart(subjectId);
            }
        });
    }

    /**
     * Asks a section or unit once more, whose opinion is awaited and of which no process knows; its day stays.
     *
     * @param subjectId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more, {@code HANDLING_OVER} when nobody drafts
     */
    @Trailed("consistency.askAgain")
    public void askAgain(UUID subjectId) {
        mend(Set.of(FindingKind.OPINION_UNASKED), about(subjectId), found -> opinions.askAgain(subjectId));
    }

    /**
     * Ends what waits for something that is settled: a promise, an extension or suspension, an opinion. The rows stay.
     *
     * @param subjectId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more
     */
    @Trailed("consistency.endLeftOver")
    public void endLeftOver(UUID subjectId) {
        mend(LEFT_OVER, about(subjectId), found -> {
            switch (found.kind()) {
                case FOLLOW_UP_LEFT_OVER -> processes.end(CommitmentFollowUp.KEY, subjectId);
                case ADJUSTMENT_LEFT_OVER -> processes.end(DeadlineAdjustment.KEY, subjectId);
                default -> workflow.waiveOpinion(subjectId);
            }
        });
    }

    private static Predicate<Finding> about(UUID subjectId) {
        return each -> subjectId.equals(each.subjectId());
    }

    private void mend(Set<FindingKind> kinds, Predicate<Finding> which, Consumer<Finding> mending) {
        var bureauId = callers.current().bureauId();
        trail.about(null, bureauId, null);
        var finding = kinds.stream()
                .flatMap(kind -> checks.of(kind, bureauId).stream())
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new StateConflict("RECORDS_AGREE"));
        mending.accept(finding);
        trail.note(null, bureauId, finding.suggestionId(), Change.set("number", finding.numberText()), what(finding));
    }

    private static Change what(Finding finding) {
        return switch (finding.kind()) {
            case COMMITMENT_STRAY -> Change.set("followUpStage", finding.detail());
            case FOLLOW_UP_LEFT_OVER -> Change.set("commitmentStatus", finding.detail());
            case ADJUSTMENT_STRAY -> Change.set("adjustmentKind", finding.detail());
            case ADJUSTMENT_LEFT_OVER -> Change.set("adjustmentStatus", finding.detail());
            case OPINION_UNASKED, OPINION_STILL_ASKED -> Change.set("askedOf", finding.detail());
            default -> Change.set("step", finding.detail());
        };
    }

    /**
     * Lets all deadlines speak that should have spoken, of this case and of any other, as the sweep of office hours does.
     *
     * @throws StateConflict {@code RECORDS_AGREE} when the case has told by now, {@code SIGNAL_STILL_SILENT} when it has not
     *     spoken all the same, as on a rest day
     */
    @Trailed("consistency.letSpeak")
    public void letSpeak(UUID suggestionId) {
        var bureauId = callers.current().bureauId();
        trail.about(null, bureauId, null);
        var finding = silent(suggestionId, bureauId).stream().findFirst().orElseThrow(() -> new StateConflict("RECORDS_AGREE"));
        sweep.pass();
        if (!silent(suggestionId, bureauId).isEmpty()) {
            throw new StateConflict("SIGNAL_STILL_SILENT");
        }
        trail.note(
                null, bureauId, suggestionId, Change.set("number", finding.numberText()),
                Change.set("deadlineKind", finding.detail()));
    }

    private List<Finding> silent(UUID suggestionId, UUID bureauId) {
        return Stream.of(FindingKind.SIGNAL_MISSING, FindingKind.REMINDER_MISSING)
                .flatMap(kind -> checks.of(kind, bureauId).stream())
                .filter(each -> each.suggestionId().equals(suggestionId))
                .toList();
    }
}
