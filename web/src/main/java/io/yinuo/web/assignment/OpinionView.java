package io.yinuo.web.assignment;

import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.register.OpenStep;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.StepPages;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The opinion of a co-handling section (协办意见). */
@Named
@ViewScoped
public class OpinionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StepPages steps;

    @Inject
    Opinions opinions;

    @Inject
    Assignments assignments;

    @Inject
    Notices notices;

    private String task;
    private String opinion;
    private transient OpenStep step;

    public void load() {
        getStep();
    }

    @TellsRefusals
    public String give() {
        opinions.giveOpinion(new GiveOpinion(task, opinion));
        notices.done("opinion.given", getStep().suggestion().numberLabel());
        return "/desk?faces-redirect=true";
    }

    public OpenStep getStep() {
        if (step == null) {
            step = steps.open(task);
        }
        return step;
    }

    /** The part of the section that is asked. */
    public io.yinuo.assignment.AssignmentView getAsked() {
        return assignments.ofCase(getStep().suggestion().id()).stream()
                .filter(line -> line.id().equals(getStep().item().subjectId()))
                .findFirst()
                .orElseThrow();
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
