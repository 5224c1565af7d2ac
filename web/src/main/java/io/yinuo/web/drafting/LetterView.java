package io.yinuo.web.drafting;

import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One letter as it reads and prints (答复函); a deputy sees it once it is delivered. */
@Named
@RequestScoped
public class LetterView {

    @Inject
    Drafting drafting;

    private UUID reply;
    private ReplyView shown;
    private LetterSheet sheet;

    public void load() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        shown = drafting.reply(reply);
        sheet = LetterSheet.of(shown, drafting.draft(reply, 0));
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    public ReplyView getShown() {
        return shown;
    }

    public LetterSheet getSheet() {
        return sheet;
    }
}
