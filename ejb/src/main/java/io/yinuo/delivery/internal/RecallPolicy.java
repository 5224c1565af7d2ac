package io.yinuo.delivery.internal;

import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.util.List;

/** Who may take back a letter that went out, and which (rules W5, W7, CB5). */
public final class RecallPolicy {

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
        if (!reply.status().isOut()) {
            throw new StateConflict("REPLY_NOT_DELIVERED");
        }
        if (reply.isSupplementary()) {
            throw new StateConflict("SUPPLEMENTARY_NOT_RECALLED");
        }
        if (reply.isImported()) {
            throw new StateConflict("CASE_IMPORTED");
        }
    }

    /**
     * Whether the person may, as far as the letters go: it is the last one of the matter that went out.
     *
     * @param all of the matter, in their order
     */
    public static boolean isOffered(ReplyView reply, List<ReplyView> all, Actor actor) {
        return reply.status().isOut() && !reply.isRecalled() && !reply.isImported()
                && ReplyView.latestOfMatter(all).filter(last -> last.id().equals(reply.id())).isPresent()
                && mayRecall(reply, actor);
    }

    private static boolean mayRecall(ReplyView reply, Actor actor) {
        return actor.personId().equals(reply.signatoryId()) || actor.holdsAnyOf(Roles.OFFICE, reply.bureauId());
    }
}
