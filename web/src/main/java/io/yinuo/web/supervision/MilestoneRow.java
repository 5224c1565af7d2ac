package io.yinuo.web.supervision;

import io.yinuo.supervision.Milestone;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the plan as it is typed. */
public class MilestoneRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private LocalDate dueOn;
    private LocalDate doneOn;

    static MilestoneRow of(Milestone milestone) {
        var row = new MilestoneRow();
        row.text = milestone.text();
        row.dueOn = milestone.dueOn();
        row.doneOn = milestone.doneOn();
        return row;
    }

    Milestone milestone() {
        return new Milestone(text, dueOn, doneOn);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
