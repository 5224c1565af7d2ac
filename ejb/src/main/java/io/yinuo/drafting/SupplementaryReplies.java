package io.yinuo.drafting;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.internal.Drafts;
import io.yinuo.drafting.internal.Reply;
import io.yinuo.drafting.internal.ReplyFormula;
import io.yinuo.drafting.internal.ReplyOrigin;
import io.yinuo.drafting.internal.ReplyRepository;
import io.yinuo.drafting.internal.Writing;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Further replies on promises (承诺再次答复) as far as they differ from other replies, always inside the transaction of the step
 * that calls, which has asked who may act (rules PR17, PR18).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SupplementaryReplies {

    @Inject
    ReplyRepository replies;

    @Inject
    Drafts drafts;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    /** Whether it is the id of a further reply on promises, which goes beside the matter; other ids are none. */
    @PermitAll
    public boolean knows(UUID id) {
        return replies.find(id).filter(reply -> !reply.kind().movesTheMatter()).isPresent();
    }

    /** Whether one of the matter is on its way. */
    @PermitAll
    public boolean isInTheMaking(UUID suggestionId) {
        return replies.furtherInTheMaking(suggestionId).isPresent();
    }

    /**
     * Opens one, with what became of each promise for a beginning.
     *
     * @return its id
     */
    @PermitAll
    public UUID open(FurtherLetter letter) {
        var matter = suggestions.get(letter.suggestionId());
        var officer = directory.person(letter.officerId());
        var beginning = ReplyFormula.further(matter, letter.promises(), directory.bureau(matter.bureauId()), officer);
        var origin = new ReplyOrigin(
                UUID.randomUUID(), matter.id(), matter.bureauId(), ReplyKind.SUPPLEMENTARY,
                replies.ofSuggestion(matter.id()).size() + 1);
        var promises = letter.promises().stream().map(FurtherLetter.TakenUp::promise).toList();
        replies.add(Reply.onPromises(
                origin, beginning, promises, new Writing(officer.id(), clock.now(), DraftStep.DRAFTING, false)));
        return origin.replyId();
    }

    /** Another person drafts it from now on. */
    @PermitAll
    public void draftedBy(UUID replyId, PersonView before, PersonView after) {
        drafts.draftedBy(replies.lock(replyId), before, after, clock.now());
    }

    /**
     * It will not be given (放弃); what was written stays.
     *
     * @throws StateConflict {@code REPLY_NOT_DROPPED} for any other reply, {@code REPLY_STATUS_FORBIDS} unless its drafter has it
     */
    @PermitAll
    public void drop(UUID replyId) {
        replies.lock(replyId).drop();
    }

    /** The promises of earlier letters that it takes up; none of any other reply. */
    @PermitAll
    public List<AnsweredPromise> promises(UUID replyId) {
        return replies.get(replyId).answeredPromises();
    }
}
