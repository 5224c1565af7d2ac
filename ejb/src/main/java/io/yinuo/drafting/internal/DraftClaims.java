package io.yinuo.drafting.internal;

import io.yinuo.directory.Callers;
import io.yinuo.drafting.DraftStep;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes a reply into the hands of its drafter, who writes it. */
@ApplicationScoped
public class DraftClaims {

    @Inject
    Callers callers;

    @Inject
    ReplyRepository replies;

    @Inject
    DraftingTasks tasks;

    @Inject
    WorkClock clock;

    /**
     * The reply, locked for the caller.
     *
     * @throws StaleVersion when somebody else wrote meanwhile
     * @throws io.yinuo.shared.Refusal as for {@link DraftingTasks#requireDrafter}
     */
    public Reply claim(UUID replyId, int expectedVersion) {
        var reply = replies.lock(replyId);
        tasks.requireDrafter(reply, callers.current());
        StaleVersion.check(expectedVersion, reply.version());
        return reply;
    }

    /** @param kept false for what is saved by itself */
    public Writing writing(Reply reply, boolean kept) {
        var step = reply.signOffRound() == 0 ? DraftStep.DRAFTING : DraftStep.REVISION;
        return new Writing(callers.current().personId(), clock.now(), step, kept);
    }
}
