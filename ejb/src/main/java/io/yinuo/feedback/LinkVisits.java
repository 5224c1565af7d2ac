package io.yinuo.feedback;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.feedback.internal.GivenRating;
import io.yinuo.feedback.internal.LinkGate;
import io.yinuo.feedback.internal.LinkRow;
import io.yinuo.feedback.internal.RatingDesk;
import io.yinuo.feedback.internal.RatingRow;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What a submitter without an account does by a link and its code (凭链接评价, rule FB6).
 *
 * <p>Nobody is signed in here; whoever holds both is taken for the one to whom they were handed. A wrong code is an answer
 * and no refusal, so that it is counted and stands in the trail.
 */
@Stateless
public class LinkVisits {

    @Inject
    LinkGate gate;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Ratings ratings;

    @Inject
    RatingDesk desk;

    @Inject
    Directory directory;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Opens the reply.
     *
     * @throws io.yinuo.shared.NotFound {@code LINK_UNKNOWN}
     * @throws StateConflict {@code LINK_LOCKED}, {@code LINK_EXPIRED}, {@code LINK_REVOKED}, {@code LINK_REPLY_GONE}
     */
    @PermitAll
    @Trailed("feedback.link.open")
    public VisitAnswer open(String token, String code) {
        return gate.pass(token, code, link -> {
            var matter = suggestions.get(link.suggestionId());
            var submitter = submitter(matter, link);
            trail.note(matter.id(), matter.bureauId(), link.replyId(), Change.set("submitter", submitter.name()));
            return visit(link, matter, submitter);
        });
    }

    /** Rates the reply, as {@link #open} with the same refusals and those of a rating. */
    @PermitAll
    @Trailed("feedback.link.rate")
    public VisitAnswer rate(String token, String code, Rating attitude, Rating result, String remark) {
        return gate.pass(token, code, link -> {
            GivenRating.check(attitude, result, remark);
            var matter = suggestions.get(link.suggestionId());
            var submitter = submitter(matter, link);
            desk.take(matter, submitter, link.replyId(),
                    new GivenRating(attitude, result, remark, RatingSource.LINK, null, clock.now()));
            return visit(link, suggestions.get(matter.id()), submitter);
        });
    }

    private static SubmitterView submitter(SuggestionView matter, LinkRow link) {
        return matter.submitters().stream()
                .filter(each -> each.id().equals(link.submitterId()))
                .findFirst()
                .orElseThrow(() -> new StateConflict("LINK_REVOKED"));
    }

    private LinkVisit visit(LinkRow link, SuggestionView matter, SubmitterView submitter) {
        var reply = replies.get(link.replyId());
        if (reply.status() != ReplyStatus.DELIVERED || reply.isRecalled()) {
            throw new StateConflict("LINK_REPLY_GONE");
        }
        var own = ratings.ofReply(reply.id()).stream()
                .filter(rating -> rating.submitterId().equals(submitter.id()))
                .findFirst();
        return new LinkVisit(
                directory.bureau(matter.bureauId()).name(), matter.kind(), matter.numberText(), matter.title(),
                submitter.id(), submitter.name(), reply, replies.textOf(reply.id()),
                own.map(row -> row.view(submitter.name(), null)).orElse(null),
                own.map(RatingRow::isSilence).orElse(!submitter.lead() || desk.awaited(matter, reply).isPresent()),
                link.expiresOn());
    }
}
