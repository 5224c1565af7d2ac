package io.yinuo.web.offline;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import io.yinuo.web.paper.SentFile;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A draft that was written outside of the system, as typed: the letter, its class, and what it answers. */
public class OfflineDraftForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "答复文稿.txt";

    private final ReplyOutcome shownOutcome;
    private final Disclosure shownDisclosure;
    private final boolean classed;
    private final ArrayList<OfflineAnswer> answers = new ArrayList<>();
    private transient Part letter;
    private String letterText;
    private ReplyOutcome outcome;
    private Disclosure disclosure;
    private String withholdingGround;

    /** @param requests those that the letter answers; none for an opinion, and for what becomes of promises */
    OfflineDraftForm(ReplyView shown, DraftView draft, List<RequestView> requests) {
        shownOutcome = shown.outcome();
        shownDisclosure = shown.disclosure();
        classed = !shown.isContribution();
        outcome = shownOutcome;
        disclosure = shownDisclosure;
        withholdingGround = shown.withholdingGround();
        if (classed && !shown.isSupplementary()) {
            requests.forEach(request -> answers.add(new OfflineAnswer(
                    request,
                    draft.answers().stream().filter(answer -> answer.requestId().equals(request.id())).findFirst())));
        }
    }

    /** The letter that was chosen or pasted, or null where the draft goes as it stands; what was sent is gone after its request. */
    UploadedFile toFile() {
        var chosen = SentFile.of(letter);
        letter = null;
        boolean pasted = letterText != null && !letterText.isBlank();
        if (chosen != null && pasted) {
            throw new InvalidInput("letter", "OFFLINE_LETTER_TWICE");
        }
        return pasted ? new UploadedFile(PASTED, letterText.getBytes(StandardCharsets.UTF_8)) : chosen;
    }

    /** The stored draft with what was typed; a class that nobody touched is that of the letter. */
    SaveDraft toSave(ReplyView stored, int version, DraftView draft, List<PromisedItem> promises) {
        var disclosed = chosen(disclosure, shownDisclosure, stored.disclosure());
        return new SaveDraft(
                stored.id(), version, stored.title(), stored.mainRecipient(),
                chosen(outcome, shownOutcome, stored.outcome()), disclosed,
                disclosed != null && disclosed.needsGround() ? withholdingGround : null,
                stored.copies(), stored.contactName(), stored.contactPhone(), draft.blocks(),
                answersIn(draft), promises, null);
    }

    private <T> T chosen(T typed, T shown, T read) {
        if (!classed) {
            return null;
        }
        return Objects.equals(typed, shown) ? read : typed;
    }

    /** Whether something else was typed than what is stored. */
    boolean differsFrom(ReplyView stored, DraftView draft) {
        boolean otherAnswers = !answers.isEmpty() && !Set.copyOf(answersIn(draft)).equals(Set.copyOf(draft.answers()));
        return otherAnswers
                || !Objects.equals(outcome, stored.outcome())
                || !Objects.equals(disclosure, stored.disclosure())
                || isGroundNeeded() && !Objects.equals(withholdingGround, stored.withholdingGround());
    }

    private List<RequestAnswer> answersIn(DraftView draft) {
        if (answers.isEmpty()) {
            return draft.answers();
        }
        var found = new ArrayList<RequestAnswer>();
        for (int i = 0; i < answers.size(); i++) {
            try {
                found.add(answers.get(i).in(draft.blocks(), draft.answers()));
            } catch (InvalidInput wrong) {
                throw wrong.of("answers[" + i + "]");
            }
        }
        return found.stream()
                .filter(answer -> answer.tellsHow() || answer.blockId() != null || !answer.summary().isEmpty())
                .toList();
    }

    private boolean isGroundNeeded() {
        return disclosure != null && disclosure.needsGround();
    }

    public boolean isClassed() {
        return classed;
    }

    public List<OfflineAnswer> getAnswers() {
        return answers;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public String getLetterText() {
        return letterText;
    }

    public void setLetterText(String letterText) {
        this.letterText = letterText;
    }

    public ReplyOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReplyOutcome outcome) {
        this.outcome = outcome;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public String getWithholdingGround() {
        return withholdingGround;
    }

    public void setWithholdingGround(String withholdingGround) {
        this.withholdingGround = withholdingGround;
    }
}
