package io.yinuo.drafting;

import io.yinuo.drafting.internal.LetterReview;
import io.yinuo.letter.Phase;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Reads a reply as a good office director would (信函检查), for those who make it.
 *
 * <p>The checklist of {@link io.yinuo.letter} with the registered matter at hand; what has its time later is not told yet:
 * nobody is asked for a number before the signature.
 */
@Stateless
public class LetterChecks {

    /** The rule that a letter has its number: only the step that gives it could be told so. */
    private static final String NUMBER_MISSING = "H1";

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

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
        var reply = drafting.reply(replyId);
        var matter = suggestions.get(reply.suggestionId());
        return LetterReview.of(reply, replies.textOf(replyId), matter).until(phase(reply.status())).stream()
                .filter(finding -> !finding.rule().equals(NUMBER_MISSING))
                .toList();
    }

    private static Phase phase(ReplyStatus status) {
        return switch (status) {
            case DRAFTING, IN_SIGN_OFF -> Phase.SIGNATURE;
            case SIGNED, NUMBERED, SENT -> Phase.DISPATCH;
            case DELIVERED -> Phase.PUBLICATION;
        };
    }
}
