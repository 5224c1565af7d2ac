package io.yinuo.delivery.internal;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.util.Set;

/** Who may take a delivered letter back, and which (rule W5). */
public final class RecallPolicy {

    private static final Set<String> OFFICE = Set.of(Roles.SECRETARY, Roles.REVIEWER);

    private RecallPolicy() {}

    /**
     * @throws Forbidden {@code RECALL_NOT_YOURS} unless the person signed it, or directs or keeps the office
     * @throws StateConflict {@code REPLY_RECALLED}; {@code REPLY_NOT_DELIVERED}; {@code SUPPLEMENTARY_NOT_RECALLED};
     *     {@code CASE_IMPORTED}
     */
    public static void check(ReplyView reply, Actor actor) {
        if (!mayRecall(reply, actor)) {
            throw new Forbidden("RECALL_NOT_YOURS");
        }
        if (reply.isRecalled()) {
            throw new StateConflict("REPLY_RECALLED");
        }
        if (reply.status() != ReplyStatus.DELIVERED) {
            throw new StateConflict("REPLY_NOT_DELIVERED");
        }
        if (reply.isSupplementary()) {
            throw new StateConflict("SUPPLEMENTARY_NOT_RECALLED");
        }
        if (reply.isImported()) {
            throw new StateConflict("CASE_IMPORTED");
        }
    }

    /** Whether the person may, as far as the letter goes. */
    public static boolean isOffered(ReplyView reply, Actor actor) {
        return reply.status() == ReplyStatus.DELIVERED && reply.isRated() && !reply.isRecalled() && !reply.isImported()
                && mayRecall(reply, actor);
    }

    private static boolean mayRecall(ReplyView reply, Actor actor) {
        return actor.personId().equals(reply.signatoryId()) || actor.holdsAnyOf(OFFICE, reply.bureauId());
    }
}
