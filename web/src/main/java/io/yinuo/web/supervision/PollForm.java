package io.yinuo.web.supervision;

import io.yinuo.supervision.RecordPoll;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What deputies said when they were asked, as it is typed (满意度测评). */
public class PollForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate heldOn;
    private int asked;
    private int satisfied;
    private int basicallySatisfied;
    private int dissatisfied;
    private String minutes;

    RecordPoll command(UUID suggestionId) {
        return new RecordPoll(suggestionId, heldOn, asked, satisfied, basicallySatisfied, dissatisfied, minutes);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public int getAsked() {
        return asked;
    }

    public void setAsked(int asked) {
        this.asked = asked;
    }

    public int getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(int satisfied) {
        this.satisfied = satisfied;
    }

    public int getBasicallySatisfied() {
        return basicallySatisfied;
    }

    public void setBasicallySatisfied(int basicallySatisfied) {
        this.basicallySatisfied = basicallySatisfied;
    }

    public int getDissatisfied() {
        return dissatisfied;
    }

    public void setDissatisfied(int dissatisfied) {
        this.dissatisfied = dissatisfied;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
