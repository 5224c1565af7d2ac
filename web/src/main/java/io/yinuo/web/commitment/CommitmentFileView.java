package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.StepPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One promise with all that was said of it, and what waits for the reader (承诺卷宗). */
@Named
@ViewScoped
public class CommitmentFileView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> CHECKS = Set.of(UserTasks.VERIFY_FULFILMENT, UserTasks.LOOK_BACK);
    private static final Set<String> DECISIONS =
            Set.of(UserTasks.DECIDE_CHANGE, UserTasks.DECIDE_EXPLANATION, UserTasks.DECIDE_DELAY_EXPLANATION);

    private static final Set<String> DISCLOSERS = Set.of(Roles.SECRETARY, Roles.SUPERVISOR);

    @Inject
    Commitments commitments;

    @Inject
    Signals signals;

    @Inject
    StepPages steps;

    @Inject
    Shell shell;

    private UUID id;
    private String task;
    private transient CommitmentFile file;
    private transient List<SignalView> said;

    /** Opens the promise that the address names, or the one of the step that it names. */
    public void load() {
        if (task != null) {
            id = steps.open(task).item().subjectId();
        }
        getFile();
    }

    public CommitmentFile getFile() {
        if (id == null) {
            throw new NotFound("COMMITMENT_UNKNOWN");
        }
        if (file == null) {
            file = commitments.file(id);
        }
        return file;
    }

    /** The page again, as it is now. */
    public String here() {
        return "/commitmentFile?faces-redirect=true&id=" + id;
    }

    /** Whether the reader may let deputies read a report: whoever might verify it, and not the section that owes it. */
    public boolean isDiscloser() {
        return shell.actor().holdsAnyOf(DISCLOSERS, shell.actor().bureauId()) && !getFile().owns();
    }

    /** The check that waits for the reader, or null. */
    public CommitmentFile.Step getCheck() {
        return first(CHECKS);
    }

    /** The decision that waits for the reader, or null. */
    public CommitmentFile.Step getDecision() {
        return first(DECISIONS);
    }

    /** The delay that the reader's section is to explain, or null. */
    public CommitmentFile.Step getDelay() {
        return first(Set.of(UserTasks.EXPLAIN_DELAY));
    }

    private CommitmentFile.Step first(Set<String> elements) {
        return getFile().steps().stream().filter(step -> elements.contains(step.element())).findFirst().orElse(null);
    }

    /** Whether the reader's section may report or ask for a change now. */
    public boolean isReportable() {
        return getFile().owns() && getFile().commitment().takesReports();
    }

    /** What its day has said so far: reminders, and the papers that the office director sent or let rest. */
    public List<SignalView> getSignals() {
        if (said == null) {
            said = signals.ofCase(getFile().commitment().suggestionId()).stream()
                    .filter(signal -> id.equals(signal.subjectId()))
                    .toList();
        }
        return said;
    }

    /** Whether it was kept or explained, so that there is something to answer again. */
    public boolean isSettled() {
        var commitment = getFile().commitment();
        return commitment.status() == CommitmentStatus.CLOSED_OUT
                || commitment.status() == CommitmentStatus.EXPLAINED
                || commitment.stage() == FollowUpStage.LOOK_BACK;
    }

    /** Whether a change waits for its decision; another one cannot be asked for. */
    public boolean isChangeWaiting() {
        return getFile().changes().stream().anyMatch(change -> change.status() == DecisionStatus.REQUESTED);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
