package io.yinuo.feedback;

import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.feedback.internal.GivenRating;
import io.yinuo.feedback.internal.RaterPolicy;
import io.yinuo.feedback.internal.RatingDesk;
import io.yinuo.feedback.internal.RatingRow;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
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
import java.util.stream.Stream;

/** Ratings of delivered replies (代表评价); by the rule of the bureau they decide whether the matter is closed. */
@Stateless
public class Feedback {

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
    RatingDesk desk;

    @Inject
    Directory directory;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records one submitter's rating; where it decides that the reply does not satisfy, another one is owed (重新办理, rules
     * FB2, FB3). A co-signer may rate each delivered reply, the first one also when the second is on its way.
     */
    @RolesAllowed({Roles.DEPUTY, Roles.LIAISON})
    @Trailed("feedback.rate")
    public void rate(RateReply command) {
        var actor = callers.current();
        access.requireSight(actor, command.suggestionId());
        var matter = suggestions.get(command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), command.replyId());
        GivenRating.check(command.attitude(), command.result(), command.remark());
        var submitter = submitter(matter, command.submitterId());
        boolean inside = access.isInside(actor, matter.id());
        var source = RaterPolicy.source(actor, submitter, matter.bureauId(), inside, command.source());
        desk.take(matter, submitter, command.replyId(), new GivenRating(
                command.attitude(), command.result(), command.remark(), source, actor.personId(), clock.now()));
    }

    private static SubmitterView submitter(SuggestionView matter, UUID submitterId) {
        return matter.submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("submitterId", "SUBMITTER_UNKNOWN"));
    }

    /** The ratings of a case, oldest first; a deputy reads the own ones. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RatingView> ofSuggestion(UUID suggestionId) {
        var actor = callers.current();
        access.requireSight(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        return replies.ofSuggestion(suggestionId).stream()
                .flatMap(reply -> ratings.ofReply(reply.id()).stream())
                .flatMap(rating -> view(rating, matter, actor))
                .toList();
    }

    private Stream<RatingView> view(RatingRow rating, SuggestionView matter, Actor reader) {
        var submitter = submitter(matter, rating.submitterId());
        boolean own = reader.personId().equals(submitter.personId());
        return own || access.maySeeByRole(reader, matter.id())
                ? Stream.of(rating.view(submitter.name(), nameOf(rating.enteredBy())))
                : Stream.empty();
    }

    private String nameOf(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }
}
