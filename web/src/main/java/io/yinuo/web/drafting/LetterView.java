package io.yinuo.web.drafting;

import io.yinuo.delivery.Recalls;
import io.yinuo.document.DocumentFormat;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyFiles;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One letter as it reads and prints (答复函); a deputy sees it once it is delivered. */
@Named
@ViewScoped
public class LetterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Drafting drafting;

    @Inject
    ReplyFiles files;

    @Inject
    Recalls recalls;

    @Inject
    SignatureWithdrawal withdrawal;

    private UUID reply;
    private transient ReplyView shown;
    private transient LetterSheet sheet;
    private transient List<ReplyView> others;

    public void load() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        shown = drafting.reply(reply);
        sheet = LetterSheet.of(shown, drafting.draft(reply, 0));
        others = drafting.repliesOf(shown.suggestionId());
    }

    /** Sends the letter as a file in this format. */
    @TellsRefusals
    public void download(DocumentFormat format) {
        var file = files.file(reply, format);
        Download.send(file.name(), format.mediaType(), file.content());
    }

    public DocumentFormat[] getFormats() {
        return DocumentFormat.values();
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    /** The letter that stands in the place of this one, as far as the reader may read it, or null. */
    public ReplyView getReplacing() {
        return getShown().isRecalled() ? other(shown.recall().replacedBy()) : null;
    }

    /** The letter in whose place this one stands, or null. */
    public ReplyView getReplaced() {
        return other(getShown().replaces());
    }

    /** Whether the reader may take it back, now that somebody has it. */
    public boolean isMayRecall() {
        return recalls.offers(getShown(), others);
    }

    /** Whether the reader may take it back, as long as nobody has it. */
    public boolean isMayWithdraw() {
        return withdrawal.offers(getShown());
    }

    private ReplyView other(UUID id) {
        return others.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    public ReplyView getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    public LetterSheet getSheet() {
        getShown();
        return sheet;
    }
}
