package io.yinuo.web.commitment;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.ExplanationKind;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Verifies a promise, looks back at it, or decides on a change or an explanation (核实、回头看、审批). */
@Named
@ViewScoped
public class CommitmentStepView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/desk?faces-redirect=true";

    @Inject
    CommitmentChecks checks;

    @Inject
    CommitmentDecisions decisions;

    @Inject
    CommitmentFileView page;

    @Inject
    Notices notices;

    private String note;
    private boolean disclosed = true;

    @TellsRefusals
    public String check(boolean confirmed) {
        var step = page.getCheck();
        var found = new CheckFulfilment(
                step.taskId(), page.getFile().commitment().version(), confirmed, note, confirmed && !isLookBack() && disclosed);
        if (isLookBack()) {
            checks.lookBack(found);
        } else {
            checks.verify(found);
        }
        notices.done(confirmed ? "commitmentFile.confirmed" : "commitmentFile.refuted");
        return DESK;
    }

    @TellsRefusals
    public String decide(boolean approved) {
        var step = page.getDecision();
        var decision = new DecideCommitmentStep(step.taskId(), approved, note);
        if (isOnChange()) {
            decisions.decideChange(decision);
        } else {
            decisions.decideExplanation(decision);
        }
        notices.done(approved ? "commitmentFile.approved" : "commitmentFile.refused");
        return DESK;
    }

    /** The change on which is to be decided. */
    public CommitmentFile.Change getChange() {
        return page.getFile().changes().stream()
                .filter(change -> change.status() == DecisionStatus.REQUESTED)
                .findFirst()
                .orElse(null);
    }

    /** The explanation on which is to be decided. */
    public CommitmentFile.Explanation getExplanation() {
        boolean delay = page.getDecision().element().equals(UserTasks.DECIDE_DELAY_EXPLANATION);
        var kind = delay ? ExplanationKind.DELAY : ExplanationKind.IMPOSSIBLE;
        return page.getFile().explanations().stream()
                .filter(each -> each.kind() == kind && each.status() == DecisionStatus.REQUESTED)
                .findFirst()
                .orElse(null);
    }

    /** Whether a change, and not an explanation, is to be decided on. */
    public boolean isOnChange() {
        return page.getDecision().element().equals(UserTasks.DECIDE_CHANGE);
    }

    public boolean isLookBack() {
        return page.getCheck() != null && page.getCheck().element().equals(UserTasks.LOOK_BACK);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isDisclosed() {
        return disclosed;
    }

    public void setDisclosed(boolean disclosed) {
        this.disclosed = disclosed;
    }
}
