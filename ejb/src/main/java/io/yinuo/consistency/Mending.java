package io.yinuo.consistency;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.consistency.internal.CheckRun;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.StepRepairs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Sets right what can be set right without a doubt (修复): nothing is decided, sent out of turn or lost by it.
 *
 * <p>Each finding is looked for once more before it is mended, so that what has come right meanwhile stays as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed(Roles.ADMIN)
public class Mending {

    @Inject
    CheckRun checks;

    @Inject
    StepRepairs steps;

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
        mend(FindingKind.STEP_WITHOUT_TASK, taskId, steps::takeOff);
    }

    /**
     * Puts a step on the lists for which the engine waits.
     *
     * @param taskId as in the finding
     * @throws StateConflict {@code RECORDS_AGREE} when there is no such finding any more
     */
    @Trailed("consistency.putOn")
    public void putOn(String taskId) {
        mend(FindingKind.TASK_WITHOUT_STEP, taskId, steps::putOn);
    }

    private void mend(FindingKind kind, String taskId, Consumer<String> mending) {
        var bureauId = callers.current().bureauId();
        trail.about(null, bureauId, null);
        var finding = checks.of(kind, bureauId).stream()
                .filter(each -> each.taskId().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new StateConflict("RECORDS_AGREE"));
        mending.accept(taskId);
        trail.note(
                null, bureauId, finding.suggestionId(), Change.set("number", finding.numberText()),
                Change.set("step", finding.detail()));
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
        return checks.of(FindingKind.SIGNAL_MISSING, bureauId).stream()
                .filter(each -> each.suggestionId().equals(suggestionId))
                .toList();
    }
}
