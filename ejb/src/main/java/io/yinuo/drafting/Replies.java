package io.yinuo.drafting;

import io.yinuo.assignment.HandlingBegan;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.internal.ContributionFormula;
import io.yinuo.drafting.internal.Dispatches;
import io.yinuo.drafting.internal.Draft;
import io.yinuo.drafting.internal.Drafts;
import io.yinuo.drafting.internal.PromiseBooks;
import io.yinuo.drafting.internal.PromiseList;
import io.yinuo.drafting.internal.Recall;
import io.yinuo.drafting.internal.Reply;
import io.yinuo.drafting.internal.ReplyFormula;
import io.yinuo.drafting.internal.ReplyOrigin;
import io.yinuo.drafting.internal.ReplyRepository;
import io.yinuo.drafting.internal.ReplySight;
import io.yinuo.drafting.internal.ReplyViews;
import io.yinuo.drafting.internal.Writing;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the later steps do to a reply (答复), always inside their own transaction.
 *
 * <p>They have asked who may act; here only the state of the reply decides.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Replies {

    @Inject
    ReplyRepository replies;

    @Inject
    ReplyViews views;

    @Inject
    ReplySight sight;

    @Inject
    Drafts drafts;

    @Inject
    PromiseBooks promiseBooks;

    @Inject
    Dispatches dispatches;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    @PermitAll
    public ReplyView get(UUID replyId) {
        return views.view(replies.get(replyId));
    }

    /** The reply, locked, when it is still the one that the page showed. */
    @PermitAll
    public ReplyView claim(UUID replyId, int expectedVersion) {
        var reply = replies.lock(replyId);
        StaleVersion.check(expectedVersion, reply.version());
        return views.view(reply);
    }

    /**
     * The reply, locked, when it was delivered and no later one replaces it.
     *
     * @throws StateConflict {@code REPLY_NOT_RATEABLE}
     */
    @PermitAll
    public ReplyView claimLastDelivered(UUID suggestionId, UUID replyId) {
        rateable(replies.get(replyId));
        return last(suggestionId)
                .filter(last -> last.id().equals(replyId) && last.status() == ReplyStatus.DELIVERED)
                .map(views::view)
                .orElseThrow(() -> new StateConflict("REPLY_NOT_RATEABLE"));
    }

    /**
     * A reply to the suggestion, locked, when it was delivered, whether or not a later one followed.
     *
     * @throws StateConflict {@code REPLY_NOT_RATEABLE}
     */
    @PermitAll
    public ReplyView claimDelivered(UUID suggestionId, UUID replyId) {
        var reply = replies.lock(replyId);
        boolean there = reply.suggestionId().equals(suggestionId) && reply.kind().isRated();
        if (!there || reply.status() != ReplyStatus.DELIVERED) {
            throw new StateConflict("REPLY_NOT_RATEABLE");
        }
        return rateable(reply);
    }

    private ReplyView rateable(Reply reply) {
        if (reply.recall() != null) {
            throw new StateConflict("REPLY_RECALLED_UNRATED");
        }
        var view = views.view(reply);
        if (view.isImported()) {
            throw new StateConflict("CASE_IMPORTED");
        }
        return view;
    }

    /**
     * Takes a reply back that went out and opens the one that takes its place, which begins with the same words (rule W5).
     *
     * @return the id of the new one
     * @throws StateConflict {@code REPLY_RECALLED}, {@code REPLY_NOT_DELIVERED}, {@code REPLY_BEING_REPLACED} when a later
     *     one is on its way, and {@code FURTHER_REPLY_OPEN} when one on promises is
     */
    @PermitAll
    public UUID replace(UUID recalledId, RecallKind kind, String reason, UUID by) {
        var recalled = replies.lock(recalledId);
        var replacing = UUID.randomUUID();
        recalled.recall(new Recall(kind, reason, by, clock.now(), replacing));
        if (replies.furtherInTheMaking(recalled.suggestionId()).isPresent()) {
            throw new StateConflict("FURTHER_REPLY_OPEN");
        }
        if (last(recalled.suggestionId()).filter(last -> last.id().equals(recalledId)).isEmpty()) {
            throw new StateConflict("REPLY_BEING_REPLACED");
        }
        var all = replies.ofSuggestion(recalled.suggestionId());
        var officerId = suggestions.get(recalled.suggestionId()).officerId();
        var origin = new ReplyOrigin(
                replacing, recalled.suggestionId(), recalled.bureauId(), recalled.kind().inItsPlace(), all.size() + 1);
        var writing = new Writing(officerId, clock.now(), DraftStep.DRAFTING, false);
        var reply = Reply.inPlaceOf(recalled, origin, writing);
        replies.add(reply);
        return replacing;
    }

    /** Refuses whoever does not work on the reply (rule E1). */
    @PermitAll
    public void requireInside(UUID replyId) {
        sight.requireInside(replies.get(replyId));
    }

    /** Replies to a suggestion, the first one first. */
    @PermitAll
    public List<ReplyView> ofSuggestion(UUID suggestionId) {
        return replies.ofSuggestion(suggestionId).stream().map(views::view).toList();
    }

    /** The promised items (承诺事项) of a reply, in their order. */
    @PermitAll
    public List<PromisedItem> promises(UUID replyId) {
        return replies.get(replyId).promises();
    }

    /** What a reply takes for routine work (常规工作). */
    @PermitAll
    public List<FoldedSentence> foldsOf(UUID replyId) {
        return replies.get(replyId).folds();
    }

    /** What a reply answers to the requests as it stands. */
    @PermitAll
    public List<RequestAnswer> answersOf(UUID replyId) {
        return replies.get(replyId).answers();
    }

    /** The words of a reply as they stand, in their order. */
    @PermitAll
    public List<Block> textOf(UUID replyId) {
        var reply = replies.get(replyId);
        return views.view(reply, reply.textVersion(0)).blocks();
    }

    /** Whether the person drafted or revised the reply, and so may neither review nor sign it (rule O1). */
    @PermitAll
    public boolean isDrafter(UUID replyId, UUID personId) {
        return replies.get(replyId).isDrafter(personId);
    }

    /** Opens the first reply, or the opinion for the unit that answers, when a section has named its officer. */
    @PermitAll
    public void openFirst(@Observes HandlingBegan began) {
        var kind = ReplyKind.firstOf(suggestions.get(began.suggestionId()).handlingRole());
        open(began.replyId(), began.suggestionId(), began.officerId(), kind, 1);
    }

    /** Keeps a reply that was sent before it came here; whoever imports it notes it. */
    @PermitAll
    public UUID keepDelivered(DeliveredLetter letter) {
        var reply = Reply.delivered(letter, UUID.randomUUID(), clock.now());
        replies.add(reply);
        return reply.id();
    }

    /** The matter that a letter of this number answers, in the bureau. */
    @PermitAll
    public Optional<UUID> answeredUnder(UUID bureauId, String documentNumber) {
        return replies.answeredUnder(bureauId, documentNumber);
    }

    /** Takes the reply of an imported matter away, whose import is undone. */
    @PermitAll
    public void forgetImported(UUID suggestionId) {
        replies.forget(suggestionId);
    }

    /** Opens a second or later reply, after a dissatisfied rating. */
    @PermitAll
    public UUID openAnother(UUID suggestionId) {
        var officerId = suggestions.get(suggestionId).officerId();
        var replyId = UUID.randomUUID();
        open(replyId, suggestionId, officerId, ReplyKind.REHANDLING, replies.ofSuggestion(suggestionId).size() + 1);
        return replyId;
    }

    private void open(UUID replyId, UUID suggestionId, UUID officerId, ReplyKind kind, int ordinal) {
        var matter = suggestions.get(suggestionId);
        var bureau = directory.bureau(matter.bureauId());
        var officer = directory.person(officerId);
        var beginning = kind == ReplyKind.CONTRIBUTION
                ? ContributionFormula.beginning(matter, officer)
                : ReplyFormula.beginning(matter, kind, bureau, officer);
        var writing = new Writing(officerId, clock.now(), DraftStep.DRAFTING, false);
        replies.add(new Reply(new ReplyOrigin(replyId, suggestionId, bureau.id(), kind, ordinal), beginning, writing));
    }

    /**
     * Another person drafts from now on: where the draft that is being written names the one before as the person to turn
     * to (联系人), it names the new one.
     */
    @PermitAll
    public void draftedBy(UUID suggestionId, PersonView before, PersonView after) {
        last(suggestionId).ifPresent(last -> drafts.draftedBy(last, before, after, clock.now()));
    }

    /**
     * Lets a reviewer write in place (审改), as long as the draft stays one that could be submitted (rule C2).
     *
     * @return the version that the page must now expect
     */
    @PermitAll
    public int edit(SaveDraft command, Actor reviewer, DraftStep step) {
        var reply = replies.get(command.replyId());
        drafts.keep(reply, Draft.of(command, reply.folds()), new Writing(reviewer.personId(), clock.now(), step, true));
        drafts.checkSubmission(reply);
        return replies.versionAfterWriting(reply);
    }

    /**
     * Has a sentence followed up by itself, by the lead section (单列).
     *
     * @return the version that the page must now expect
     */
    @PermitAll
    public int unfold(UUID replyId, String words) {
        var reply = replies.get(replyId);
        var sentence = promiseBooks.foldedSentence(reply, words);
        reply.settle(PromiseList.of(reply).unfolding(sentence, suggestions.get(reply.suggestionId()).leadSectionId()));
        return replies.versionAfterWriting(reply);
    }

    /**
     * Confirms a promise with this target and this day (核定).
     *
     * @return the version that the page must now expect
     */
    @PermitAll
    public int confirm(UUID replyId, UUID itemId, String target, LocalDate dueOn) {
        var reply = replies.get(replyId);
        reply.settle(promiseBooks.confirmed(reply, itemId, target, dueOn));
        return replies.versionAfterWriting(reply);
    }

    /** Refuses to let a text pass in which a promise waits to be confirmed, because a reviewer changed its words (rule PR12). */
    @PermitAll
    public void requirePromisesConfirmed(UUID replyId) {
        promiseBooks.requireConfirmed(replies.get(replyId));
    }

    /** Takes a promise out of what is followed up (划去), as long as the draft stays one that could be submitted (rule C2). */
    @PermitAll
    public PromisedItem strike(UUID replyId, UUID itemId, String reason) {
        var reply = replies.get(replyId);
        var list = PromiseList.of(reply);
        var struck = list.promise(itemId);
        reply.settle(list.striking(struck, reason, promiseBooks.standings(reply)));
        drafts.checkSubmission(reply);
        replies.versionAfterWriting(reply);
        return struck;
    }

    /** Gives the reply back to its drafter (退回修改). */
    @PermitAll
    public void sendBack(UUID replyId) {
        replies.lock(replyId).sendBack();
    }

    /** Fixes text and date (签发) of a draft that lacks nothing (rule C2): today is the date of the document. */
    @PermitAll
    public void sign(UUID replyId, UUID signatoryId) {
        var reply = replies.get(replyId);
        drafts.checkSubmission(reply);
        reply.sign(signatoryId, clock.today());
    }

    /** Takes the signature back, and with it the number, because something must change that only the signatory may change. */
    @PermitAll
    public void withdrawSignature(UUID replyId) {
        replies.get(replyId).withdrawSignature();
    }

    /** Sets slips right after the signature (勘误, rule N5). */
    @PermitAll
    public List<Correction> correct(UUID replyId, List<Block> corrected, Actor proofreader) {
        var writing = new Writing(proofreader.personId(), clock.now(), DraftStep.NUMBERING, true);
        return drafts.correct(replies.get(replyId), corrected, writing);
    }

    /** Refuses to number a letter in which something is wrong that has its time before the dispatch (rule C8). */
    @PermitAll
    public void checkDispatch(UUID replyId) {
        drafts.checkDispatch(replies.get(replyId));
    }

    /** Refuses to publish a letter in which something is wrong that has its time before the publication (rule C8). */
    @PermitAll
    public void checkPublication(UUID replyId) {
        drafts.checkPublication(replies.get(replyId));
    }

    /** Freezes the text under its number (rule N4). */
    @PermitAll
    public ReplyView freeze(UUID replyId, String documentNumber, String sealNote) {
        var reply = replies.get(replyId);
        reply.freeze(dispatches.of(reply, documentNumber, sealNote));
        return views.view(reply);
    }

    /**
     * The reply, locked, which is now on its way: from here on the deputies read it.
     *
     * @param subjectId the reply itself, or the suggestion whose last one is meant
     */
    @PermitAll
    public ReplyView claimAwaitingDelivery(UUID suggestionId, UUID subjectId) {
        var last = subjectId.equals(suggestionId)
                ? last(suggestionId).orElseThrow(() -> new NotFound("REPLY_UNKNOWN"))
                : replies.lock(subjectId);
        if (last.status() == ReplyStatus.NUMBERED) {
            last.deliver(clock.now());
        }
        if (last.status() != ReplyStatus.DELIVERED) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        return views.view(last);
    }

    /**
     * The numbered opinion of the bureau, locked, which is now on its way to the unit that answers.
     *
     * @throws NotFound {@code REPLY_UNKNOWN} when none has its number
     */
    @PermitAll
    public ReplyView sendContribution(UUID suggestionId) {
        var opinion = last(suggestionId)
                .filter(last -> last.kind() == ReplyKind.CONTRIBUTION)
                .orElseThrow(() -> new NotFound("REPLY_UNKNOWN"));
        opinion.send(clock.now());
        return views.view(opinion);
    }

    /** Without those on promises, which go beside. */
    private Optional<Reply> last(UUID suggestionId) {
        return replies.ofSuggestion(suggestionId).stream()
                .filter(reply -> reply.kind().movesTheMatter())
                .reduce((earlier, later) -> later)
                .map(reply -> replies.lock(reply.id()));
    }
}
