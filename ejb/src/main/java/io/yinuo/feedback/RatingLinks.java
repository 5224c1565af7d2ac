package io.yinuo.feedback;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.internal.LinkRow;
import io.yinuo.feedback.internal.LinkRows;
import io.yinuo.feedback.internal.Outsiders;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands out links by which submitters without an account read and rate their reply (评价链接, rule FB6). */
@Stateless
public class RatingLinks {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Ratings ratings;

    @Inject
    LinkRows links;

    @Inject
    Outsiders outsiders;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** One line for each submitter, on the last delivered reply; none before. */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RatingLinkView> ofCase(UUID suggestionId) {
        var matter = seen(suggestionId);
        return delivered(suggestionId).stream()
                .reduce((earlier, later) -> later)
                .map(reply -> matter.submitters().stream().map(submitter -> line(reply, submitter)).toList())
                .orElse(List.of());
    }

    private RatingLinkView line(ReplyView reply, SubmitterView submitter) {
        var link = links.last(reply.id(), submitter.id());
        boolean rated = ratings.ofReply(reply.id()).stream()
                .anyMatch(rating -> rating.submitterId().equals(submitter.id()) && !rating.isSilence());
        return new RatingLinkView(
                reply.id(), submitter.id(), submitter.name(), submitter.personId() != null,
                link.map(row -> row.state(clock.today())).orElse(LinkState.NONE),
                link.map(LinkRow::expiresOn).orElse(null), link.map(LinkRow::wrongTries).orElse(0), rated);
    }

    /**
     * Issues a link, which ends those issued before.
     *
     * @throws StateConflict {@code REPLY_NOT_RATEABLE}, {@code ALREADY_RATED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.link.issue")
    public IssuedLink issue(UUID suggestionId, UUID replyId, UUID submitterId) {
        var matter = managed(suggestionId, replyId, submitterId);
        var reply = replies.claimDelivered(suggestionId, replyId);
        var submitter = matter.submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("submitterId", "SUBMITTER_UNKNOWN"));
        if (line(reply, submitter).rated()) {
            throw new StateConflict("ALREADY_RATED");
        }
        var issued = links.issue(matter, replyId, submitter, callers.current().personId());
        trail.note(
                matter.id(), matter.bureauId(), replyId, Change.set("submitter", submitter.name()),
                Change.set("expiresOn", issued.expiresOn()));
        return issued;
    }

    /** Ends a link before its day. */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.link.revoke")
    public void revoke(UUID suggestionId, UUID replyId, UUID submitterId) {
        managedLink(suggestionId, replyId, submitterId).revoke();
    }

    /** Lets codes be typed in again after too many wrong ones. */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.link.unlock")
    public void unlock(UUID suggestionId, UUID replyId, UUID submitterId) {
        managedLink(suggestionId, replyId, submitterId).unlock(clock.today());
    }

    private LinkRow managedLink(UUID suggestionId, UUID replyId, UUID submitterId) {
        var matter = managed(suggestionId, replyId, submitterId);
        var link = links.last(replyId, submitterId)
                .filter(row -> row.suggestionId().equals(suggestionId))
                .orElseThrow(() -> new NotFound("LINK_UNKNOWN"));
        matter.submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .forEach(each -> trail.note(
                        matter.id(), matter.bureauId(), replyId, Change.set("submitter", each.name())));
        return link;
    }

    private SuggestionView managed(UUID suggestionId, UUID replyId, UUID submitterId) {
        var matter = seen(suggestionId);
        trail.about(matter.id(), matter.bureauId(), replyId);
        outsiders.requireClerk(callers.current(), matter);
        new InvalidInput.Check().present(replyId, "replyId").present(submitterId, "submitterId").done();
        return matter;
    }

    private SuggestionView seen(UUID suggestionId) {
        access.requireSightByRole(callers.current(), suggestionId);
        return suggestions.get(suggestionId);
    }

    private List<ReplyView> delivered(UUID suggestionId) {
        return replies.ofSuggestion(suggestionId).stream()
                .filter(reply -> reply.status() == ReplyStatus.DELIVERED && reply.isRated() && !reply.isRecalled())
                .toList();
    }
}
