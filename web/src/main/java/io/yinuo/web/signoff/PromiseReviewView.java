package io.yinuo.web.signoff;

import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.ConfirmPromise;
import io.yinuo.signoff.PromiseReview;
import io.yinuo.signoff.StrikePromise;
import io.yinuo.signoff.UnfoldPromise;
import io.yinuo.web.drafting.FoldedParagraph;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** What a leader changes in the list of promises of the letter under review (承诺的单列与划去). */
@Named
@ViewScoped
public class PromiseReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewView review;

    @Inject
    PromiseReview promises;

    @Inject
    Drafting drafting;

    @Inject
    Notices notices;

    private final Map<UUID, String> reasons = new HashMap<>();
    private final Map<UUID, ReviewedTerms> terms = new HashMap<>();
    private transient List<PromiseStanding> standings;

    @TellsRefusals
    public void unfold(String words) {
        review.changed(promises.unfold(new UnfoldPromise(review.getTask(), replyId(), review.getVersion(), words)));
        standings = null;
        notices.done("review.unfolded");
    }

    /** The reason is asked for beside the promise that is struck. */
    @TellsRefusals
    public void strike(UUID itemId) {
        var reason = reasons.get(itemId);
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("listed[" + place(itemId) + "].reason", "REQUIRED");
        }
        review.changed(promises.strike(
                new StrikePromise(review.getTask(), replyId(), review.getVersion(), itemId, reason)));
        standings = null;
        PrimeFaces.current().ajax().update("promises");
        notices.done("review.struck");
    }

    /** Confirms a promise with the target and the day that are typed beside it. */
    @TellsRefusals
    public void confirm(UUID itemId) {
        var typed = terms(itemId);
        try {
            review.changed(promises.confirm(new ConfirmPromise(
                    review.getTask(), replyId(), review.getVersion(), itemId, typed.getTarget(), typed.getDueOn())));
        } catch (InvalidInput wrong) {
            throw wrong.of("listed[" + place(itemId) + "]");
        }
        terms.remove(itemId);
        standings = null;
        PrimeFaces.current().ajax().update("promises");
        notices.done("review.confirmed");
    }

    /** What a promise is to reach and until when, as typed. */
    public ReviewedTerms terms(UUID itemId) {
        return terms.computeIfAbsent(itemId, id -> ReviewedTerms.of(review.getPromises().get(place(id))));
    }

    private int place(UUID itemId) {
        return review.getPromises().stream().map(PromisedItem::id).toList().indexOf(itemId);
    }

    public List<FoldedParagraph> getParagraphs() {
        if (standings == null) {
            standings = drafting.promises(replyId());
        }
        return FoldedParagraph.of(standings);
    }

    public long getSentences() {
        return getParagraphs().stream().mapToLong(paragraph -> paragraph.sentences().size()).sum();
    }

    /** Why each promise is struck, as typed. */
    public Map<UUID, String> getReasons() {
        return reasons;
    }

    private UUID replyId() {
        return review.getInHand().reply().id();
    }
}
