package io.yinuo.web.drafting;

import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private List<ReplyView> others;

    public void load() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        shown = drafting.reply(reply);
        sheet = LetterSheet.of(shown, drafting.draft(reply, 0));
        others = drafting.repliesOf(shown.suggestionId());
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    /** The letter that stands in the place of this one, as far as the reader may read it, or null. */
    public ReplyView getReplacing() {
        return shown.isRecalled() ? other(shown.recall().replacedBy()) : null;
    }

    /** The letter in whose place this one stands, or null. */
    public ReplyView getReplaced() {
        return other(shown.replaces());
    }

    private ReplyView other(UUID id) {
        return others.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    public ReplyView getShown() {
        return shown;
    }

    public LetterSheet getSheet() {
        return sheet;
    }
}
