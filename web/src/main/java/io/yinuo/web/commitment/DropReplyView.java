package io.yinuo.web.commitment;

import io.yinuo.commitment.DropFurtherReply;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Gives up a further reply that its drafter has (放弃再次答复). */
@Named
@ViewScoped
public class DropReplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FurtherReplies furtherReplies;

    @Inject
    Notices notices;

    private UUID reply;
    private int version;
    private String reason;
    private transient ReplyView letter;

    public void load() {
        version = getLetter().version();
    }

    @TellsRefusals
    public String drop() {
        var shown = getLetter();
        furtherReplies.drop(new DropFurtherReply(reply, version, reason));
        notices.done("dropReply.done");
        return "/suggestion?faces-redirect=true&id=" + shown.suggestionId();
    }

    /** @throws NotFound {@code REPLY_UNKNOWN} for whoever may not give it up */
    public ReplyView getLetter() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        if (letter == null) {
            letter = furtherReplies.droppable(reply);
        }
        return letter;
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
