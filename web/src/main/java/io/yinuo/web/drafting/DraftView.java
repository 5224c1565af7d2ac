package io.yinuo.web.drafting;

import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.directory.Directory;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.merging.JoinedCase;
import io.yinuo.merging.JoinedMatters;
import io.yinuo.merging.LinkedMatter;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.primefaces.PrimeFaces;

/** The draft of a reply (起草): what is typed is saved by itself, and a conflict keeps both texts. */
@Named
@ViewScoped
public class DraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Drafting drafting;

    @Inject
    Assignments assignments;

    @Inject
    OutsideUnits outsideUnits;

    @Inject
    Consultations consultations;

    @Inject
    JoinedMatters joinedMatters;

    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    FindingsView findings;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private DraftForm form;
    private Instant savedAt;
    private boolean conflict;
    private boolean countersignAgain;
    private int comparedWith;
    private transient ReplyInHand inHand;
    private transient JoinedCase joined;
    private transient List<PromiseStanding> standings;

    public void load() {
        inHand = replies.of(task);
        form = form(inHand);
        follow();
    }

    private DraftForm form(ReplyInHand found) {
        var draft = drafting.draft(found.reply().id(), 0);
        return new DraftForm(found.reply(), draft, found.suggestion().requests());
    }

    /** Saves without asking and without a new version; only a refusal touches the messages of the page. */
    @TellsRefusals
    public void autosave() {
        try {
            store(drafting::autosave);
        } catch (Refusal refused) {
            PrimeFaces.current().ajax().update("notices", "@(.ui-message)");
            throw refused;
        }
    }

    /** Reads the letter anew as a reviewer would, after storing what is typed. */
    @TellsRefusals
    public void check() {
        store(drafting::autosave);
    }

    /** Goes to where a letter written outside is read, after storing what is typed. */
    @TellsRefusals
    public String upload() {
        return store(drafting::autosave) ? "/draftUpload?faces-redirect=true&task=" + task : null;
    }

    /** Keeps the text as a version of its own. */
    @TellsRefusals
    public void save() {
        if (store(drafting::save)) {
            notices.done("draft.saved", getVersions().size());
        }
    }

    private boolean store(ToIntFunction<SaveDraft> boundary) {
        return store(boundary, isTypingInCard());
    }

    private boolean store(ToIntFunction<SaveDraft> boundary, boolean typingInCard) {
        try {
            form.setVersion(boundary.applyAsInt(form.toSave()));
            savedAt = clock.now();
            findings.forget(form.getReplyId());
            standings = null;
            if (!typingInCard && follow()) {
                PrimeFaces.current().ajax().update("form:cards");
            }
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
            return true;
        } catch (StaleVersion stale) {
            conflict = true;
            return false;
        }
    }

    /** Says what is missing, or lets the page ask whether to send the draft. */
    @TellsRefusals
    public void askToSubmit() {
        if (store(drafting::autosave)) {
            drafting.requireSubmittable(submission());
            PrimeFaces.current().ajax().addCallbackParam("ready", true);
        }
    }

    private SubmitDraft submission() {
        return new SubmitDraft(task, form.getReplyId(), form.getVersion(), countersignAgain);
    }

    /** Sends the draft on its way through the sign-off. */
    @TellsRefusals
    public String submit() {
        if (!store(drafting::autosave)) {
            return null;
        }
        var asked = drafting.submit(submission());
        var number = getInHand().suggestion().numberLabel();
        if (asked.isEmpty()) {
            notices.done("draft.submitted", number);
        } else {
            notices.done("draft.submitted.countersign", number, String.join("、", asked));
        }
        return "/desk?faces-redirect=true";
    }

    /** Marks the words that the editor sends as a promise of the lead section. */
    @TellsRefusals
    public void promise() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        form.promise(sent.get("block"), sent.get("words"), leadSectionId());
        keep();
    }

    /** Stores what was just settled, with what is typed; false when somebody else stored another text meanwhile. */
    public boolean keep() {
        return store(drafting::autosave);
    }

    /** The same for a command that draws the cards anew, even for whoever has just typed in one. */
    boolean keepCards() {
        return store(drafting::autosave, false);
    }

    /** Refuses the day that is typed into a card, beside it, when it has passed or lies too far ahead. */
    void requireDay(UUID cardId) {
        var place = form.getPromises().stream().map(PromiseForm::getId).toList().indexOf(cardId);
        if (place >= 0) {
            drafting.requireDay(form.getReplyId(), place, form.getPromises().get(place).getDueOn());
        }
    }

    /** The same as a version of its own. */
    boolean keepAsVersion() {
        return store(drafting::save);
    }

    /** A card is not taken from under the hands of whoever types in it: the cards follow with the next save. */
    private static boolean isTypingInCard() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.getOrDefault("focus", "").startsWith("form:promises:");
    }

    /** Cards follow the sentences of the stored text; tells whether others are to be shown. */
    private boolean follow() {
        return form.getCards().follow(getStandings(), form.paragraphs(), leadSectionId());
    }

    /** What became of each sentence that promises, in the stored text. */
    public List<PromiseStanding> getStandings() {
        if (standings == null) {
            standings = drafting.promises(form.getReplyId());
        }
        return standings;
    }

    /** The section that answers, and keeps what nobody else is named for. */
    public UUID leadSectionId() {
        return getInHand().suggestion().leadSectionId();
    }

    /** Keeps the other text as a version, then the typed one on top of it. */
    @TellsRefusals
    public void keepMine() {
        var stored = drafting.reply(form.getReplyId());
        var theirs = new DraftForm(
                stored, drafting.draft(stored.id(), 0), getInHand().suggestion().requests());
        form.setVersion(drafting.save(theirs.toSave()));
        conflict = !store(drafting::save);
    }

    /** Gives up the typed text for the stored one. */
    public String takeTheirs() {
        return "/draft?faces-redirect=true&includeViewParams=true";
    }

    /** The matter whose draft is the base of this one, or null; a letter on promises has no base. */
    public LinkedMatter getLeading() {
        if (getInHand().reply().isSupplementary()) {
            return null;
        }
        if (joined == null) {
            joined = joinedMatters.of(getInHand().suggestion().id());
        }
        return joined.leadingOf(getInHand().suggestion().id()).orElse(null);
    }

    /** Keeps what is typed as a version and goes on with the words of the leading matter (从主案取稿). */
    @TellsRefusals
    public String takeFromLeading() {
        var base = files.open(getLeading().id()).suggestion();
        var letter = ReplyView.latestOfMatter(drafting.repliesOf(base.id()))
                .orElseThrow(() -> new StateConflict("BASE_NOT_DRAFTED", base.numberLabel()));
        if (!store(drafting::save)) {
            return null;
        }
        var draft = drafting.draft(letter.id(), 0);
        form.goOnWith(BorrowedDraft.of(draft, base, getInHand().suggestion(), form.paragraphs()));
        if (!store(drafting::autosave)) {
            return null;
        }
        notices.done("joined.taken", base.numberLabel());
        return "/draft?faces-redirect=true&includeViewParams=true";
    }

    public List<LetterParagraph> getTheirs() {
        var stored = drafting.draft(form.getReplyId(), 0);
        return LetterParagraph.of(stored.blocks());
    }

    public String getTheirWriter() {
        return drafting.draft(form.getReplyId(), 0).writtenBy();
    }

    public List<DraftVersionView> getVersions() {
        return drafting.versions(form.getReplyId());
    }

    public void compare(int version) {
        comparedWith = version;
    }

    /** What changed from the chosen version to the stored text. */
    public List<Difference> getDifferences() {
        var current = drafting.reply(form.getReplyId()).currentDraft();
        return Changes.of(drafting.compare(form.getReplyId(), comparedWith, current));
    }

    /** What changed around the text since the chosen version. */
    public List<HeadChange> getHeadChanges() {
        var current = drafting.reply(form.getReplyId()).currentDraft();
        return drafting.compareHeads(form.getReplyId(), comparedWith, current);
    }

    public List<AssignmentView> getOpinions() {
        return assignments.opinionsOf(getInHand().suggestion().id());
    }

    /** What units outside of the bureau wrote, late ones too. */
    public List<OutsideUnitView> getOutsideOpinions() {
        return outsideUnits.ofCase(getInHand().suggestion().id()).stream()
                .filter(unit -> unit.opinion() != null)
                .toList();
    }

    public List<ConsultationView> getConsultations() {
        return consultations.consultations(getInHand().suggestion().id());
    }

    public List<SectionView> getSections() {
        return directory.sections(getInHand().suggestion().bureauId());
    }

    /** The classes of the bureau's set. */
    public List<ReplyOutcome> getOutcomes() {
        return ReplyOutcome.of(getInHand().bureau().outcomeSet());
    }

    public boolean isThreeClasses() {
        return getInHand().bureau().outcomeSet() == OutcomeSet.ZHEJIANG;
    }

    public Disclosure[] getDisclosures() {
        return Disclosure.values();
    }

    public AnswerState[] getStates() {
        return AnswerState.values();
    }

    /** Whether this is a draft that came back, which may ask the countersigning sections once more. */
    public boolean isRevision() {
        return ReplySignOff.UserTasks.REVISE_DRAFT.equals(getInHand().element());
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

    public DraftForm getForm() {
        return form;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public boolean isConflict() {
        return conflict;
    }

    public int getComparedWith() {
        return comparedWith;
    }

    public boolean isCountersignAgain() {
        return countersignAgain;
    }

    public void setCountersignAgain(boolean countersignAgain) {
        this.countersignAgain = countersignAgain;
    }
}
