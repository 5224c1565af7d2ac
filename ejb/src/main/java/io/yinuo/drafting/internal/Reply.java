package io.yinuo.drafting.internal;

import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.DeliveredLetter;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A reply from its first line to its delivery.
 *
 * <p>A drafter writes and submits; reviewers may write in place, send back, or let it pass; the signature fixes text and
 * date; after it only slips are corrected, and the number freezes what was sent.
 */
@Entity
@Table(name = "reply")
public class Reply extends Answering {

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    @Embedded
    private Heading heading;

    @Embedded
    private Signature signature;

    @Embedded
    private Dispatch dispatch;

    private Instant dispatchedAt;

    @Embedded
    private Recall recall;

    private UUID replaces;

    private int currentVersion;

    private int signOffRound;

    /** Grows with every writing, so that a change of rows below this one is a change of this one too. */
    private int edits;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "reply_suggestion", joinColumns = @JoinColumn(name = "reply_id"))
    @Column(name = "suggestion_id")
    private Set<UUID> answeredSuggestions = Set.of();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "reply_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<DraftVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "promised_item", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderBy("position")
    private List<PromiseRow> promises = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "promised_co_owner", joinColumns = @JoinColumn(name = "reply_id"))
    private List<CoOwnerRow> coOwners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "folded_sentence", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderBy("position")
    private List<FoldRow> folds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "answered_promise", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderBy("position")
    private List<AnsweredRow> answeredPromises = new ArrayList<>();

    protected Reply() {}

    /** Opens a reply with what the system can write by itself, as the drafter's working copy. */
    public Reply(ReplyOrigin origin, Draft beginning, Writing writing) {
        super(origin);
        status = ReplyStatus.DRAFTING;
        heading = beginning.heading();
        answeredSuggestions = Set.of(suggestionId);
        currentVersion = 1;
        versions.add(new DraftVersion(currentVersion, beginning, writing));
    }

    /** A reply that was sent before it came here: its text stands as it was sent (rule IM3). */
    public static Reply delivered(DeliveredLetter letter, UUID replyId, Instant importedAt) {
        var origin = new ReplyOrigin(replyId, letter.suggestionId(), letter.bureauId(), ReplyKind.FIRST, 1);
        var reply = new Reply(origin, Draft.of(letter), new Writing(letter.writtenBy(), importedAt, DraftStep.NUMBERING, true));
        reply.signature = new Signature(null, letter.signedOn(), reply.currentVersion);
        var head = Letterhead.of(letter.organ(), letter.documentNumber(), letter.signatory());
        var text = CanonicalText.of(reply, head);
        reply.dispatch = new Dispatch(
                letter.documentNumber(), letter.organ(), letter.signatory(), null, text, CanonicalText.sha256(text));
        reply.dispatchedAt = letter.signedOn().atStartOfDay(WorkClock.ZONE).toInstant();
        reply.status = ReplyStatus.DELIVERED;
        return reply;
    }

    /** Opens the reply that takes the place of one that went out, with its words, answers and promises. */
    public static Reply inPlaceOf(Reply recalled, ReplyOrigin origin, Writing writing) {
        var beginning = ReplyFormula.replacing(recalled);
        var reply = new Reply(origin, beginning, writing);
        reply.replaces = recalled.id;
        reply.settle(beginning.promises(), beginning.folds());
        return reply;
    }

    /** Opens the reply that says what became of promises (rule PR17). */
    public static Reply onPromises(ReplyOrigin origin, Draft beginning, List<AnsweredPromise> promises, Writing writing) {
        var reply = new Reply(origin, beginning, writing);
        reply.answeredPromises.addAll(AnsweredRow.of(promises));
        return reply;
    }

    /**
     * Writes the draft: as a new version, or over the same person's working copy.
     *
     * @throws StateConflict {@code REPLY_STATUS_FORBIDS} when it does not lie where the writer stands
     */
    public void write(Draft draft, Writing writing) {
        require(writing.step().isDrafting() ? ReplyStatus.DRAFTING : ReplyStatus.IN_SIGN_OFF);
        heading = draft.heading();
        settle(draft.promises(), draft.folds());
        writeVersion(draft, writing);
    }

    private void settle(List<PromisedItem> listed, List<FoldedSentence> folded) {
        var rows = PromiseRow.of(listed);
        replace(promises, rows);
        replace(coOwners, CoOwnerRow.of(listed, rows));
        replace(folds, FoldRow.of(folded));
    }

    private void writeVersion(Draft draft, Writing writing) {
        edits++;
        var latest = latest();
        if (latest.isWorkingCopyOf(writing)) {
            latest.rewrite(draft, writing);
        } else if (!latest.says(draft)) {
            latest.keep();
            currentVersion++;
            versions.add(new DraftVersion(currentVersion, draft, writing));
        }
    }

    /** Whatever is written next becomes a version of its own. */
    public void keepText() {
        latest().keep();
    }

    /** What nobody wanted a card for is routine once the draft is handed in. */
    public void fold(List<FoldedSentence> all) {
        require(ReplyStatus.DRAFTING);
        replace(folds, FoldRow.of(all));
    }

    /** A leader settles the promises otherwise than the drafter did (rule PR12). */
    public void settle(PromiseList list) {
        require(ReplyStatus.IN_SIGN_OFF);
        edits++;
        settle(list.promises(), list.folds());
    }

    private static <T> void replace(List<T> rows, List<T> by) {
        if (!rows.equals(by)) {
            rows.clear();
            rows.addAll(by);
        }
    }

    /** Hands the draft to the reviewers and opens one more round of sign-off. */
    public void submit() {
        require(ReplyStatus.DRAFTING);
        latest().keep();
        signOffRound++;
        status = ReplyStatus.IN_SIGN_OFF;
    }

    /** Gives it back to the drafter. */
    public void sendBack() {
        require(ReplyStatus.IN_SIGN_OFF);
        status = ReplyStatus.DRAFTING;
    }

    /** Fixes text and date (rule N1: the day of the signature is the date of the document). */
    public void sign(UUID signatoryId, LocalDate on) {
        require(ReplyStatus.IN_SIGN_OFF);
        latest().keep();
        signature = new Signature(signatoryId, on, currentVersion);
        status = ReplyStatus.SIGNED;
    }

    /** The proofreader found what only the signatory may change, or the signature is withdrawn before the letter goes out. */
    public void withdrawSignature() {
        if (status != ReplyStatus.NUMBERED) {
            require(ReplyStatus.SIGNED);
        }
        signature = null;
        dispatch = null;
        status = ReplyStatus.IN_SIGN_OFF;
    }

    /** Sets slips right in a version of its own; what changes the meaning is refused by {@link CorrectionPolicy}. */
    public List<Correction> correct(List<Block> corrected, Collection<String> names, Writing writing) {
        require(ReplyStatus.SIGNED);
        var corrections = CorrectionPolicy.corrections(latest().blocks(), corrected, promises(), names);
        if (!corrections.isEmpty()) {
            writeVersion(new Draft(heading, corrected, answers(), promises(), folds()), writing);
        }
        return corrections;
    }

    /** Freezes what is sent. */
    public void freeze(Dispatch sent) {
        require(ReplyStatus.SIGNED);
        dispatch = sent;
        status = ReplyStatus.NUMBERED;
    }

    public void deliver(Instant at) {
        require(ReplyStatus.NUMBERED);
        dispatchedAt = at;
        status = ReplyStatus.DELIVERED;
    }

    /**
     * A further reply on promises will not be given; what was written stays.
     *
     * @throws StateConflict {@code REPLY_NOT_DROPPED} for any other reply, {@code REPLY_STATUS_FORBIDS} unless its drafter has it
     */
    public void drop() {
        if (kind != ReplyKind.SUPPLEMENTARY) {
            throw new StateConflict("REPLY_NOT_DROPPED");
        }
        require(ReplyStatus.DRAFTING);
        latest().keep();
        status = ReplyStatus.DROPPED;
    }

    /** An opinion has gone to the unit that answers. */
    public void send(Instant at) {
        require(ReplyStatus.NUMBERED);
        dispatchedAt = at;
        status = ReplyStatus.SENT;
    }

    /**
     * Takes a letter back that went out, in favour of another one; it stays as it was sent, and bears the mark.
     *
     * @throws StateConflict {@code REPLY_RECALLED} when that has happened, {@code REPLY_NOT_DELIVERED}
     */
    public void recall(Recall taken) {
        if (recall != null) {
            throw new StateConflict("REPLY_RECALLED");
        }
        if (!status.isOut()) {
            throw new StateConflict("REPLY_NOT_DELIVERED");
        }
        recall = taken;
    }

    private void require(ReplyStatus expected) {
        if (status != expected) {
            throw new StateConflict("REPLY_STATUS_FORBIDS", status.name());
        }
    }

    /** Whether the person wrote a version while drafting or revising. */
    public boolean isDrafter(UUID personId) {
        return versions.stream().anyMatch(each -> each.step().isDrafting() && each.writtenBy().equals(personId));
    }

    /** @param number of a version, or 0 for the latest */
    public DraftVersion textVersion(int number) {
        int wanted = number == 0 ? currentVersion : number;
        return versions.stream()
                .filter(each -> each.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("DRAFT_UNKNOWN", number));
    }

    public DraftVersion latest() {
        return textVersion(currentVersion);
    }

    /** The parts of the head that differ between two versions. */
    public List<HeadChange> compareHeads(int from, int to) {
        return HeadComparison.compare(textVersion(from).heading(), textVersion(to).heading());
    }

    /** The whole draft as it stands. */
    public Draft draft() {
        return new Draft(heading, latest().blocks(), answers(), promises(), folds());
    }

    public List<DraftVersion> versions() {
        return List.copyOf(versions);
    }

    public List<RequestAnswer> answers() {
        return latest().answers();
    }

    public List<PromisedItem> promises() {
        return promises.stream().map(row -> row.item(coOwners)).toList();
    }

    /** The promises of earlier letters that it takes up. */
    public List<AnsweredPromise> answeredPromises() {
        return answeredPromises.stream().map(AnsweredRow::promise).toList();
    }

    public List<FoldedSentence> folds() {
        return folds.stream().map(FoldRow::fold).toList();
    }

    public ReplyStatus status() {
        return status;
    }

    public Heading heading() {
        return heading;
    }

    /** Null before the signature. */
    public Signature signature() {
        return signature;
    }

    /** Null before the number. */
    public Dispatch dispatch() {
        return dispatch;
    }

    /** Null unless it was taken back after its delivery. */
    public Recall recall() {
        return recall;
    }

    public UUID replaces() {
        return replaces;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public int signOffRound() {
        return signOffRound;
    }

    public int version() {
        return version;
    }
}
