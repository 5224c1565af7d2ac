package io.yinuo.web.deadline;

import io.yinuo.deadline.InnerSignals;
import io.yinuo.deadline.Ladder;
import io.yinuo.deadline.Ladders;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** When deadlines of the bureau make themselves heard (提醒与催办安排). */
@Named
@ViewScoped
public class LadderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Ladders ladders;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private Ladder seen;
    private int remindBefore;
    private int urgeAfter;
    private int superviseAfter;
    private int circulateAfter;
    private InnerSignals inner;

    @PostConstruct
    void load() {
        seen = ladders.of(shell.actor().bureauId());
        remindBefore = seen.remindBefore();
        urgeAfter = seen.urgeAfter();
        superviseAfter = seen.superviseAfter();
        circulateAfter = seen.circulateAfter();
        inner = seen.inner();
    }

    @TellsRefusals
    public String save() {
        ladders.settle(shell.actor().bureauId(), seen, new Ladder(remindBefore, urgeAfter, superviseAfter, circulateAfter, inner));
        notices.done("ladder.saved");
        return "/admin/deadlineRules?faces-redirect=true";
    }

    public InnerSignals[] getInnerChoices() {
        return InnerSignals.values();
    }

    public InnerSignals getInner() {
        return inner;
    }

    public void setInner(InnerSignals inner) {
        this.inner = inner;
    }

    public int getMost() {
        return Ladder.MOST_DAYS;
    }

    public int getRemindBefore() {
        return remindBefore;
    }

    public void setRemindBefore(int remindBefore) {
        this.remindBefore = remindBefore;
    }

    public int getUrgeAfter() {
        return urgeAfter;
    }

    public void setUrgeAfter(int urgeAfter) {
        this.urgeAfter = urgeAfter;
    }

    public int getSuperviseAfter() {
        return superviseAfter;
    }

    public void setSuperviseAfter(int superviseAfter) {
        this.superviseAfter = superviseAfter;
    }

    public int getCirculateAfter() {
        return circulateAfter;
    }

    public void setCirculateAfter(int circulateAfter) {
        this.circulateAfter = circulateAfter;
    }
}
