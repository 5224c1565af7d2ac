package io.yinuo.web.deadline;

import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.ResumeHandling;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.register.OpenStep;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.StepPages;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The steps of an extension or suspension: a leader decides, the office records the consent, and resumes (审批、登记、恢复). */
@Named
@ViewScoped
public class AdjustmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/desk?faces-redirect=true";

    @Inject
    StepPages steps;

    @Inject
    Adjustments adjustments;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private String note;
    private LocalDate day;
    private String answeredBy;
    private String document;
    private transient OpenStep step;
    private transient io.yinuo.deadline.AdjustmentView asked;

    public void load() {
        getAsked();
        day = clock.today();
    }

    @TellsRefusals
    public String decide(boolean approved) {
        adjustments.decide(new DecideAdjustment(task, approved, note));
        notices.done(approved ? "adjustment.approved" : "adjustment.refused");
        return DESK;
    }

    @TellsRefusals
    public String answer(boolean consented) {
        adjustments.recordConsent(new RecordConsent(task, consented, day, answeredBy, document, note));
        notices.done(consented ? "adjustment.granted" : "adjustment.declined");
        return DESK;
    }

    @TellsRefusals
    public String resume() {
        adjustments.resume(new ResumeHandling(task, day));
        notices.done("adjustment.resumed");
        return DESK;
    }

    public boolean isToDecide() {
        return is(UserTasks.DECIDE_ADJUSTMENT);
    }

    public boolean isToRecord() {
        return is(UserTasks.RECORD_CONSENT);
    }

    public boolean isToResume() {
        return is(UserTasks.RESUME_HANDLING);
    }

    private boolean is(String element) {
        return getStep().item().element().equals(element);
    }

    public OpenStep getStep() {
        if (step == null) {
            step = steps.open(task);
        }
        return step;
    }

    /** What is asked for. */
    public io.yinuo.deadline.AdjustmentView getAsked() {
        if (asked == null) {
            asked = adjustments.ofCase(getStep().suggestion().id()).stream()
                    .filter(each -> each.id().equals(getStep().item().subjectId()))
                    .findFirst()
                    .orElseThrow();
        }
        return asked;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(String answeredBy) {
        this.answeredBy = answeredBy;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
