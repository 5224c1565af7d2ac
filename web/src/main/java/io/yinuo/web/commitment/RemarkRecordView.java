package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Channel;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The office types in what a submitter said on the phone, on paper or in person (代录代表意见). */
@Named
@ViewScoped
public class RemarkRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentRemarks remarks;

    @Inject
    CommitmentFileView page;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    WorkClock clock;

    private UUID submitter;
    private RemarkKind kind = RemarkKind.TALK_AGAIN;
    private Channel channel = Channel.PHONE;
    private LocalDate saidOn;
    private String said;

    @PostConstruct
    void begin() {
        saidOn = clock.today();
    }

    @TellsRefusals
    public String record() {
        remarks.record(new RecordRemark(page.getId(), submitter, kind, said, saidOn, channel));
        notices.done("remarks.recorded");
        return page.here();
    }

    public boolean isOffered() {
        return shell.actor().holds(Roles.SECRETARY, shell.actor().bureauId());
    }

    public RemarkKind[] getKinds() {
        return RemarkKind.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public UUID getSubmitter() {
        return submitter;
    }

    public void setSubmitter(UUID submitter) {
        this.submitter = submitter;
    }

    public RemarkKind getKind() {
        return kind;
    }

    public void setKind(RemarkKind kind) {
        this.kind = kind;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
