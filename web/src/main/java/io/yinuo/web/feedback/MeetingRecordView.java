package io.yinuo.web.feedback;

import io.yinuo.feedback.Meetings;
import io.yinuo.feedback.RecordMeeting;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The secretary records the talk that takes the place of a further reply (当面沟通会). */
@Named
@ViewScoped
public class MeetingRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Meetings meetings;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private LocalDate heldOn;
    private String place;
    private String participants;
    private String outcome;
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
    }

    @TellsRefusals
    public String record() {
        meetings.record(new RecordMeeting(task, heldOn, place, participants, outcome));
        notices.done("meeting.recorded");
        return "/suggestion?faces-redirect=true&id=" + caseId();
    }

    private UUID caseId() {
        return getInHand().suggestion().id();
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
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

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
