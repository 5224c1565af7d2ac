package io.yinuo.drafting.internal;

import io.yinuo.directory.Callers;
import io.yinuo.drafting.Receipts;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Who may read a reply: staff while it is made, deputy and liaison once it is delivered (rule E1); one that was taken back
 * of the submitters only who has it (rule W7).
 */
@ApplicationScoped
public class ReplySight {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Receipts receipts;

    /** @throws NotFound when the case may not be seen, {@code REPLY_UNKNOWN} when the reply is not yet for these eyes */
    public void require(Reply reply) {
        if (!mayRead(requireCase(reply.suggestionId()), reply)) {
            throw new NotFound("REPLY_UNKNOWN");
        }
    }

    /** @throws NotFound {@code REPLY_UNKNOWN} unless the caller works in the bureau and may see the case */
    public void requireInside(Reply reply) {
        if (!isInside(reply)) {
            throw new NotFound("REPLY_UNKNOWN");
        }
    }

    /** Whether the caller, who may see the case, is one of those who make the reply. */
    public boolean isInside(Reply reply) {
        return access.isInside(requireCase(reply.suggestionId()), reply.suggestionId());
    }

    /** The caller, who may see the case. */
    public Actor requireCase(UUID suggestionId) {
        var actor = callers.current();
        access.requireSight(actor, suggestionId);
        return actor;
    }

    /** Whether one who may see the case may read this reply too. */
    public boolean mayRead(Actor actor, Reply reply) {
        return access.isInside(actor, reply.suggestionId()) || reply.status() == ReplyStatus.DELIVERED && mayReadDelivered(actor, reply);
    }

    private boolean mayReadDelivered(Actor actor, Reply reply) {
        return reply.recall() == null
                || access.maySeeByRole(actor, reply.suggestionId())
                || receipts.has(reply.id(), actor.personId());
    }
}
