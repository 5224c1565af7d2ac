package io.yinuo.drafting;

import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Moves the matter on with its reply (办理状态随答复推进), inside the transaction of the step that does so; a further reply on
 * promises goes beside the matter and moves nothing (rule PR17).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MatterMoves {

    @Inject
    Suggestions suggestions;

    @PermitAll
    public void signOffBegun(ReplyView reply) {
        if (reply.kind().movesTheMatter()) {
            suggestions.signOffBegun(reply.suggestionId());
        }
    }

    @PermitAll
    public void signed(ReplyView reply) {
        if (reply.kind().movesTheMatter()) {
            suggestions.signed(reply.suggestionId());
        }
    }

    @PermitAll
    public void numbered(ReplyView reply) {
        if (reply.kind().movesTheMatter()) {
            suggestions.numbered(reply.suggestionId());
        }
    }

    @PermitAll
    public void delivered(ReplyView reply) {
        if (reply.kind().movesTheMatter()) {
            suggestions.delivered(reply.suggestionId());
        }
    }
}
