package io.yinuo.web.suggestion;

import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.suggestion.Channel;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form that records a talk with the deputy (面商记录). */
@Named
@ViewScoped
public class ConsultationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    SuggestionView suggestion;

    @Inject
    Notices notices;

    private LocalDate heldOn;
    private Channel channel = Channel.FACE_TO_FACE;
    private String place;
    private String participants;
    private String deputyView;
    private String agreedChanges;
    private String ground;

    @TellsRefusals
    public String record() {
        consultations.recordConsultation(new RecordConsultation(
                suggestion.getId(), heldOn, channel, place, participants, deputyView, agreedChanges));
        notices.done("suggestion.consultation.recorded");
        return CasePage.again(suggestion.getId());
    }

    /** Records why no talk is held. */
    @TellsRefusals
    public String waive() {
        consultations.waiveTalk(suggestion.getId(), ground);
        notices.done("suggestion.talkWaiver.recorded");
        return CasePage.again(suggestion.getId());
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public List<Channel> getChannels() {
        return Channel.ofTalks();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
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

    public String getDeputyView() {
        return deputyView;
    }

    public void setDeputyView(String deputyView) {
        this.deputyView = deputyView;
    }

    public String getAgreedChanges() {
        return agreedChanges;
    }

    public void setAgreedChanges(String agreedChanges) {
        this.agreedChanges = agreedChanges;
    }
}
