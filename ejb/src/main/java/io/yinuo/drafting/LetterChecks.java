package io.yinuo.drafting;

import io.yinuo.assignment.Consultations;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.document.Press;
import io.yinuo.drafting.internal.Circumstances;
import io.yinuo.drafting.internal.FindingAnswerRows;
import io.yinuo.drafting.internal.LetterReview;
import io.yinuo.drafting.internal.LetterRuleRows;
import io.yinuo.drafting.internal.StandardTextRows;
import io.yinuo.letter.Phase;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a reply as a good office director would (信函检查), for those who make it.
 *
 * <p>The checklist of {@link io.yinuo.letter} with the registered matter at hand; what has its time later is not told yet:
 * nobody is asked for a number before the signature. A warning is answered once for its rule and the letter (rule C6).
 */
@Stateless
public class LetterChecks {

    private static final Set<String> ANSWERERS = Set.of(
            Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR);

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    Consultations consultations;

    @Inject
    LetterRuleRows rules;

    @Inject
    StandardTextRows keptTexts;

    @Inject
    FindingAnswerRows answers;

    @Inject
    Press press;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * What is to be marked in the text as it is stored, the gravest first.
     *
     * @throws io.yinuo.shared.NotFound {@code REPLY_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LetterFinding> findings(UUID replyId) {
        replies.requireInside(replyId);
        return found(drafting.reply(replyId));
    }

    private List<LetterFinding> found(ReplyView reply) {
        var matter = suggestions.get(reply.suggestionId());
        var review = LetterReview.of(reply, replies.textOf(reply.id()), matter, circumstances(reply, matter));
        return review.until(phase(reply.status())).stream().filter(finding -> !finding.isOfNumber()).toList();
    }

    private Circumstances circumstances(ReplyView reply, SuggestionView matter) {
        var weights = rules.of(reply.bureauId());
        boolean owed = reply.status() != ReplyStatus.DELIVERED && !reply.isSupplementary();
        boolean untalked = owed && consultations.isTalkOwed(matter.id());
        var here = new Circumstances(weights, owed ? matter.replyDueOn() : null, clock.today(), untalked)
                .of(matter, directory.bureau(reply.bureauId()), press, replies.foldsOf(reply.id()));
        boolean written = reply.status() == ReplyStatus.DRAFTING || reply.status() == ReplyStatus.IN_SIGN_OFF;
        return written
                ? here.drafting(replies.answersOf(reply.id()), keptTexts.outOfTime(reply.bureauId(), clock.today()))
                : here;
    }

    /** What was said to warnings, oldest first, for those who make the letter. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<FindingAnswer> answers(UUID replyId) {
        replies.requireInside(replyId);
        return answers.of(replyId).stream()
                .map(row -> new FindingAnswer(
                        row.rule().name(), row.answer(), directory.person(row.answeredBy()).name(), row.answeredAt()))
                .toList();
    }

    /** Whether the one who asks may still say something to the warnings on this letter. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayAnswer(UUID replyId) {
        replies.requireInside(replyId);
        var reply = drafting.reply(replyId);
        return !reply.status().isOut() && callers.current().holdsAnyOf(ANSWERERS, reply.bureauId());
    }

    /**
     * Says why the letter stays as it is in spite of a warning, once for the rule wherever it was marked (rule C6).
     *
     * @throws StateConflict {@code FINDING_GONE} when nothing of the rule is marked as a warning, or the letter has gone out
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR
    })
    @Trailed("drafting.answerFinding")
    public void answer(AnswerFinding command) {
        replies.requireInside(command.replyId());
        var reply = drafting.reply(command.replyId());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        command.check();
        boolean asked = found(reply).stream().anyMatch(finding -> finding.asksFor(command.rule()));
        if (!asked || reply.status().isOut()) {
            throw new StateConflict("FINDING_GONE", command.rule().name());
        }
        var words = command.answer().strip();
        var before = answers.say(reply.id(), command.rule(), words, callers.current().personId(), clock.now());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("checkedRule", command.rule().name()),
                new Change("findingAnswer", before, words));
    }

    private static Phase phase(ReplyStatus status) {
        return switch (status) {
            case DRAFTING, IN_SIGN_OFF, DROPPED -> Phase.SIGNATURE;
            case SIGNED, NUMBERED, SENT -> Phase.DISPATCH;
            case DELIVERED -> Phase.PUBLICATION;
        };
    }
}
