package io.yinuo.paper.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import java.util.UUID;

/** Who takes a paper back among those who work on the case (rule PA7): whoever brought it, or the secretary. */
public final class PaperRights {

    private PaperRights() {}

    static boolean mayWithdraw(Actor actor, UUID addedBy, UUID bureauId) {
        return actor.personId().equals(addedBy) || actor.holds(Roles.SECRETARY, bureauId);
    }

    /** @throws Forbidden {@code PAPER_NOT_YOURS} */
    public static void requireMayWithdraw(Actor actor, Paper paper) {
        if (!mayWithdraw(actor, paper.addedBy(), paper.bureauId())) {
            throw new Forbidden("PAPER_NOT_YOURS");
        }
    }
}
