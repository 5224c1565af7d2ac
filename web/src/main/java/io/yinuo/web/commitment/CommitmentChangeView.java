package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Asks for another target or day of a promise (申请变更). */
@Named
@ViewScoped
public class CommitmentChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentDecisions decisions;

    @Inject
    CommitmentFileView page;

    @Inject
    Notices notices;

    private String target;
    private DueKind dueKind;
    private LocalDate dueOn;
    private String reason;

    @PostConstruct
    void begin() {
        var shown = page.getFile().commitment();
        target = shown.target();
        dueKind = shown.dueKind();
        dueOn = shown.dueOn();
    }

    @TellsRefusals
    public String ask() {
        var shown = page.getFile().commitment();
        decisions.requestChange(
                new RequestCommitmentChange(shown.id(), shown.version(), target, dueKind, dueOn, reason));
        notices.done("commitmentFile.changeAsked");
        return page.here();
    }

    public DueKind[] getDueKinds() {
        return DueKind.values();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    public void setDueKind(DueKind dueKind) {
        this.dueKind = dueKind;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
