package io.yinuo.web.signoff;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Drafting;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.ReleaseCheck;
import io.yinuo.signoff.SignOff;
import io.yinuo.web.drafting.BlockJson;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Proofreading, numbering and sealing of a signed reply (复核、编号、用印). */
@Named
@ViewScoped
public class NumberingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Drafting drafting;

    @Inject
    SignOff signOff;

    @Inject
    Notices notices;

    private String task;
    private int version;
    private String signedText;
    private String blocks;
    private String note;
    private String sealNote;
    private String outsideNumber;
    private ReleaseCheck[] checks;
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
        version = inHand.reply().version();
        signedText = BlockJson.write(drafting.draft(inHand.reply().id(), 0).blocks());
        blocks = signedText;
    }

    /** Takes the number, freezes the text, and shows the letter. */
    @TellsRefusals
    public String number() {
        var number = signOff.number(new NumberReply(
                task, version, Decision.APPROVE, note, corrected(), sealNote, ticked(), outsideNumber));
        notices.done("numbering.done", number.documentNumber());
        return "/letter?faces-redirect=true&reply=" + getInHand().reply().id();
    }

    /** Sends what is more than a slip back to the signatory; the boundary asks for the reason. */
    @TellsRefusals
    public String sendBack() {
        signOff.number(new NumberReply(task, version, Decision.RETURN, note, null, null));
        notices.done("numbering.returned", getInHand().suggestion().numberLabel());
        return "/desk?faces-redirect=true";
    }

    private Set<ReleaseCheck> ticked() {
        return checks == null ? Set.of() : Set.of(checks);
    }

    private List<Block> corrected() {
        var typed = BlockJson.read(blocks);
        return typed.equals(BlockJson.read(signedText)) ? null : typed;
    }

    /** The series that the number comes from, such as 慈教建〔2023〕; the year is that of the signature. */
    public String getSeries() {
        var bureau = getInHand().bureau();
        var prefix = getInHand().reply().isContribution()
                ? bureau.contributionPrefix()
                : getInHand().suggestion().kind().settingsOf(bureau).documentPrefix();
        return prefix + "〔" + getInHand().reply().signedOn().getYear() + "〕";
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

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public ReleaseCheck[] getEveryCheck() {
        return ReleaseCheck.values();
    }

    public ReleaseCheck[] getChecks() {
        return checks;
    }

    public void setChecks(ReleaseCheck[] checks) {
        this.checks = checks;
    }

    /** Whether another office system gives the number, or may. */
    public boolean isNumberedElsewhere() {
        return getInHand().bureau().signedElsewhere();
    }

    public String getOutsideNumber() {
        return outsideNumber;
    }

    public void setOutsideNumber(String outsideNumber) {
        this.outsideNumber = outsideNumber;
    }

    public String getSealNote() {
        return sealNote;
    }

    public void setSealNote(String sealNote) {
        this.sealNote = sealNote;
    }
}
