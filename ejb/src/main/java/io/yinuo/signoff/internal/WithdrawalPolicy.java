package io.yinuo.signoff.internal;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;

/** Who may take a signed letter back, and until when (rules W1, W2). */
public final class WithdrawalPolicy {

    private WithdrawalPolicy() {}

    /**
     * @throws Forbidden {@code NOT_SIGNATORY} unless the person signed it, or directs or keeps the office
     * @throws StateConflict {@code NOT_SIGNED_YET}; {@code REPLY_GONE_OUT} once somebody has it
     */
    public static void check(ReplyView reply, Actor actor) {
        if (!mayWithdraw(reply, actor)) {
            throw new Forbidden("NOT_SIGNATORY");
        }
        switch (reply.status()) {
            case DRAFTING, IN_SIGN_OFF, DROPPED -> throw new StateConflict("NOT_SIGNED_YET");
            case DELIVERED, SENT -> throw new StateConflict("REPLY_GONE_OUT");
            default -> { }
        }
    }

    /** Whether the person may, as long as the letter has not gone out. */
    public static boolean isOffered(ReplyView reply, Actor actor) {
        return (reply.status() == ReplyStatus.SIGNED || reply.status() == ReplyStatus.NUMBERED)
                && mayWithdraw(reply, actor);
    }

    private static boolean mayWithdraw(ReplyView reply, Actor actor) {
        return actor.personId().equals(reply.signatoryId()) || actor.holdsAnyOf(Roles.OFFICE, reply.bureauId());
    }
}
