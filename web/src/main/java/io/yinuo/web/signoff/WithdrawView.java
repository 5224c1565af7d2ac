package io.yinuo.web.signoff;

import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.signoff.WithdrawSignature;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Takes a signed letter back before it goes out (撤回签发). */
@Named
@ViewScoped
public class WithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignatureWithdrawal withdrawal;

    @Inject
    Notices notices;

    private UUID reply;
    private int version;
    private String reason;
    private NumberFate number = NumberFate.KEPT;
    private transient ReplyView letter;

    public void load() {
        version = getLetter().version();
    }

    @TellsRefusals
    public String withdraw() {
        var shown = getLetter();
        withdrawal.withdraw(
                new WithdrawSignature(reply, version, reason, shown.documentNumber() == null ? null : number));
        notices.done("withdraw.done", shown.signatoryName());
        return "/suggestion?faces-redirect=true&id=" + shown.suggestionId();
    }

    public NumberFate[] getFates() {
        return NumberFate.values();
    }

    public ReplyView getLetter() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        if (letter == null) {
            letter = withdrawal.withdrawable(reply);
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

    public NumberFate getNumber() {
        return number;
    }

    public void setNumber(NumberFate number) {
        this.number = number;
    }
}
