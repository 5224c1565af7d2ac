package io.yinuo.web.signoff;

import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.web.drafting.Changes;
import io.yinuo.web.drafting.DraftForm;
import io.yinuo.web.drafting.LetterSheet;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.drafting.PromiseWords;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A step of the sign-off (审签): what one must know to decide, the letter itself, approve or return. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/review?faces-redirect=true&includeViewParams=true";
    private static final String NOTE = ReviewView.class.getName();

    @Inject
    RepliesInHand replies;

    @Inject
    Drafting drafting;

    @Inject
    SignOff signOff;

    @Inject
    Consultations consultations;

    @Inject
    Assignments assignments;

    @Inject
    OutsideUnits outsideUnits;

    @Inject
    OfflineSteps offline;

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private String task;
    private int version;
    private String note;
    private DraftForm form;
    private boolean editing;
    private transient ReplyInHand inHand;
    private transient ReviewText text;
    private transient LetterSheet sheet;
    private transient List<OfflineEntryView> typedIn;

    public void load() {
        inHand = replies.of(task);
        version = inHand.reply().version();
        text = text(inHand);
        sheet = null;
        form = new DraftForm(inHand.reply(), text.draft(), inHand.suggestion().requests());
        editing = editing && isEditable();
        note = (String) flash().get(NOTE);
    }

    private ReviewText text(ReplyInHand found) {
        var reply = found.reply();
        return ReviewText.of(
                drafting.draft(reply.id(), 0),
                drafting.versions(reply.id()),
                signOff.stepsOf(reply.id()),
                found.element());
    }

    @TellsRefusals
    public String approve() {
        return decide(Decision.APPROVE, isSignature() ? "review.signed" : "review.approved");
    }

    /** Returns the draft; the boundary asks for the reason. */
    @TellsRefusals
    public String sendBack() {
        return decide(Decision.RETURN, "review.returned");
    }

    private String decide(Decision decision, String told) {
        signOff.decide(new DecideReply(task, version, decision, note));
        notices.done(told, getInHand().suggestion().numberLabel());
        return "/desk?faces-redirect=true";
    }

    /** Keeps the reviewer's text as a version of its own; a text that changed meanwhile is not written over. */
    @TellsRefusals
    public String saveEdit() {
        signOff.editInPlace(task, form.toSave());
        long waiting = drafting.draft(form.getReplyId(), 0).promises().stream().filter(item -> item.terms().toSettle()).count();
        if (waiting == 0) {
            notices.done("review.edited");
        } else {
            notices.warn("review.edited.toConfirm", waiting);
        }
        return stopEditing();
    }

    public String edit() {
        return again(true);
    }

    public String stopEditing() {
        return again(false);
    }

    /** The address says whether the text is being edited, so that whoever must sign in anew comes back to just that. */
    private String again(boolean toEdit) {
        editing = toEdit;
        flash().put(NOTE, note == null ? "" : note);
        return AGAIN;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The list of promises is another one; the decision goes on from there. */
    public void changed(int newVersion) {
        version = newVersion;
        inHand = null;
        text = null;
        sheet = null;
    }

    public int getVersion() {
        return version;
    }

    public LetterSheet getSheet() {
        if (sheet == null) {
            sheet = LetterSheet.of(getInHand().reply(), getText().draft());
        }
        return sheet;
    }

    /** What changed since this step saw the text last, or since the drafter handed it in. */
    public List<Difference> getChanges() {
        var since = getText().since();
        return since == getText().draft().number()
                ? List.of()
                : Changes.of(drafting.compare(form.getReplyId(), since, getText().draft().number()));
    }

    /** The same for what stands around the text: a new title or outcome is a change too. */
    public List<HeadChange> getHeadChanges() {
        return drafting.compareHeads(form.getReplyId(), getText().since(), getText().draft().number());
    }

    /** What the co-handling sections said. */
    /** What units outside of the bureau wrote, late ones too. */
    public List<OutsideUnitView> getOutsideOpinions() {
        return outsideUnits.ofCase(getInHand().suggestion().id()).stream()
                .filter(unit -> unit.opinion() != null)
                .toList();
    }

    public List<AssignmentView> getOpinions() {
        return assignments.opinionsOf(getInHand().suggestion().id());
    }

    public List<ConsultationView> getConsultations() {
        return consultations.consultations(getInHand().suggestion().id());
    }

    public List<PromisedItem> getPromises() {
        return PromisedItem.joined(getText().draft().promises());
    }

    /** Who is to keep a promise. */
    public String owner(PromisedItem promise) {
        var section = promise.ownerSectionId() == null
                ? getInHand().suggestion().leadSectionId()
                : promise.ownerSectionId();
        var helping = promise.terms().coOwnerSectionIds().stream().map(id -> directory.section(id).name()).sorted().toList();
        return PromiseWords.keeper(messages.texts(), promise.terms().outsideUnit(), directory.section(section).name(), helping);
    }

    public List<SignOffStepView> getSteps() {
        return getText().steps();
    }

    /** How a step was typed in that was decided elsewhere (线下), or null where it was taken here. */
    public OfflineEntryView typedIn(SignOffStepView step) {
        if (typedIn == null) {
            typedIn = offline.ofCase(getInHand().suggestion().id());
        }
        return typedIn.stream().filter(entry -> entry.decidedAt().equals(step.decidedAt())).findFirst().orElse(null);
    }

    /** Whether approval here is the signature (签发). */
    public boolean isSignature() {
        return ReplySignOff.UserTasks.SIGN_REPLY.equals(getInHand().element());
    }

    /** Countersigners agree or object; the text is the lead section's. */
    public boolean isEditable() {
        return !ReplySignOff.UserTasks.COUNTERSIGN.equals(getInHand().element());
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
    }

    public ReviewText getText() {
        if (text == null) {
            text = text(getInHand());
        }
        return text;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public DraftForm getForm() {
        return form;
    }

    public boolean isEditing() {
        return editing;
    }

    public void setEditing(boolean editing) {
        this.editing = editing;
    }
}
