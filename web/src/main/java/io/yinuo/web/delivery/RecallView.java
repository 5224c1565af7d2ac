package io.yinuo.web.delivery;

import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a reply or an opinion back that went out, in favour of a new one (收回更正). */
@Named
@ViewScoped
public class RecallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Recalls recalls;

    @Inject
    Deliveries deliveries;

    @Inject
    Notices notices;

    private UUID reply;
    private int version;
    private RecallKind kind;
    private String reason;
    private transient ReplyView letter;
    private transient String outstanding;

    public void load() {
        version = getLetter().version();
    }

    @TellsRefusals
    public String recall() {
        var shown = getLetter();
        recalls.recall(new RecallReply(reply, version, kind, reason));
        notices.done(shown.isContribution() ? "recall.done.opinion" : "recall.done", shown.documentNumber());
        return "/suggestion?faces-redirect=true&id=" + shown.suggestionId();
    }

    /** Those who have the letter, by name. */
    public String getReached() {
        return deliveries.ofReply(reply).stream().map(DeliveryView::submitterName).collect(Collectors.joining("、"));
    }

    /** Those who will not get it any more, by name; empty of an opinion, which goes to nobody of them. */
    public String getOutstanding() {
        if (outstanding == null) {
            outstanding = getLetter().isContribution() ? "" : String.join("、", deliveries.outstanding(reply));
        }
        return outstanding;
    }

    public RecallKind[] getKinds() {
        return RecallKind.values();
    }

    public ReplyView getLetter() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        if (letter == null) {
            letter = recalls.recallable(reply);
        }
        return letter;
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    public RecallKind getKind() {
        return kind;
    }

    public void setKind(RecallKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
