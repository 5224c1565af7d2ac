package io.yinuo.register;

import io.yinuo.commitment.Commitments;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyRecall;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RatingView;
import io.yinuo.register.internal.DeputyContact;
import io.yinuo.register.internal.DeputySql;
import io.yinuo.register.internal.ReplyLight;
import io.yinuo.register.internal.StationsSql;
import io.yinuo.register.internal.Talks;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A deputy's own suggestions, led or co-signed (我的建议); nothing internal passes through here. */
@Stateless
@RolesAllowed(Roles.DEPUTY)
public class DeputyCases {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    Feedback feedback;

    @Inject
    Commitments commitments;

    /** All of them, newest referral first; a deputy has dozens, never thousands. */
    public List<DeputyCaseLine> mine() {
        return new DeputySql(entities, callers.current().personId(), clock.today()).mine();
    }

    /** @throws NotFound {@code CASE_UNKNOWN} when it is not the deputy's own */
    public DeputyCase open(UUID suggestionId) {
        var actor = callers.current();
        var deputy = new DeputySql(entities, actor.personId(), clock.today());
        if (!deputy.isOwn(suggestionId)) {
            throw new NotFound("CASE_UNKNOWN");
        }
        var suggestion = suggestions.get(suggestionId);
        var self = self(suggestion, actor.personId());
        var delivered = drafting.repliesOf(suggestionId).stream()
                .filter(reply -> reply.status() == ReplyStatus.DELIVERED)
                .toList();
        var ratings = feedback.ofSuggestion(suggestionId).stream()
                .filter(rating -> rating.submitterId().equals(self.id()))
                .toList();
        var letters = delivered.stream().map(this::letter).toList();
        return new DeputyCase(
                suggestionId,
                directory.bureau(suggestion.bureauId()).name(),
                suggestion.leadUnit(),
                suggestion.kind(),
                suggestion.sessionLabel(),
                suggestion.numberText(),
                suggestion.title(),
                suggestion.body(),
                suggestion.referredOn(),
                suggestion.replyDueOn(),
                suggestion.isContribution() ? null : ReplyLight.of(suggestion, entities, clock.today()),
                suggestion.status(),
                self.lead(),
                self.id(),
                DeputyContact.of(handling(suggestion), letters),
                Progress.of(suggestion, new StationsSql(entities).passed(suggestion)),
                deputy.talks(suggestionId).stream()
                        .filter(talk -> Talks.isWith(self, talk.participants(), suggestion.submitters()))
                        .toList(),
                letters,
                toRate(suggestion, self, delivered, ratings),
                ratings,
                delivered.stream().flatMap(reply -> commitments.ofReply(reply.id()).stream()).toList());
    }

    private static SubmitterView self(SuggestionView suggestion, UUID personId) {
        return suggestion.submitters().stream()
                .filter(submitter -> personId.equals(submitter.personId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("CASE_UNKNOWN"));
    }

    private Holder handling(SuggestionView suggestion) {
        if (suggestion.officerId() == null) {
            var office = directory.holding(suggestion.bureauId(), Roles.SECRETARY).stream().findFirst();
            return office.map(person -> holder(person, null, Roles.SECRETARY)).orElse(null);
        }
        var section = directory.section(suggestion.leadSectionId()).name();
        return holder(directory.person(suggestion.officerId()), section, Roles.OFFICER);
    }

    private static Holder holder(PersonView person, String section, String role) {
        return new Holder(role, section, person.name(), person.phone());
    }

    private DeputyCase.Letter letter(ReplyView reply) {
        var recall = Optional.ofNullable(reply.recall());
        return new DeputyCase.Letter(
                reply.id(),
                reply.organName(),
                reply.title(),
                reply.mainRecipient(),
                reply.documentNumber(),
                reply.signedOn(),
                reply.signatoryName(),
                reply.outcome() == null ? null : reply.outcome().name(),
                reply.contactName(),
                reply.contactPhone(),
                drafting.draft(reply.id(), 0).blocks(),
                recall.map(ReplyRecall::kind).orElse(null),
                recall.map(taken -> LocalDate.ofInstant(taken.recalledAt(), WorkClock.ZONE)).orElse(null),
                recall.map(ReplyRecall::reason).orElse(null));
    }

    /** The lead submitter rates while the matter waits for it, or was silent until then; a co-signer also later. */
    private static UUID toRate(
            SuggestionView suggestion, SubmitterView self, List<ReplyView> delivered, List<RatingView> ratings) {
        boolean silent = !ratings.isEmpty() && ratings.get(ratings.size() - 1).isSilence();
        if (self.lead() && suggestion.status() != SuggestionStatus.DELIVERED && !silent) {
            return null;
        }
        return delivered.stream()
                .filter(ReplyView::isRated)
                .max(Comparator.comparingInt(ReplyView::ordinal))
                .filter(latest -> !latest.isRecalled())
                .map(ReplyView::id)
                .filter(latest -> ratings.stream()
                        .noneMatch(rating -> rating.replyId().equals(latest) && !rating.isSilence()))
                .orElse(null);
    }
}
