package io.yinuo.web.contribution;

import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.SendContribution;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Records that a numbered opinion has gone to the unit that answers (送出会办意见). */
@Named
@ViewScoped
public class SendContributionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Contributions contributions;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private UnitChannel channel = UnitChannel.DOCUMENT_EXCHANGE;
    private LocalDate sentOn;
    private String receiver;
    private String lateReason;
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
        sentOn = clock.today();
    }

    @TellsRefusals
    public String send() {
        contributions.send(new SendContribution(task, channel, sentOn, receiver, lateReason));
        notices.done("contribution.sent");
        return "/desk?faces-redirect=true";
    }

    /** Whether the term of the opinion is over, so that a reason is wanted. */
    public boolean isLate() {
        return clock.today().isAfter(getInHand().suggestion().replyDueOn());
    }

    /** The opinion in whose place this one stands, or null. */
    public ReplyView getReplaced() {
        return getInHand().replaced();
    }

    public UnitChannel[] getChannels() {
        return UnitChannel.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UnitChannel getChannel() {
        return channel;
    }

    public void setChannel(UnitChannel channel) {
        this.channel = channel;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
