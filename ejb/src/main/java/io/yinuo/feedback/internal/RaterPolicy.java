package io.yinuo.feedback.internal;

import io.yinuo.feedback.RatingSource;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SubmitterView;
import java.util.UUID;

/** A submitter rates for oneself, the liaison for whoever cannot, the handling bureau for nobody (rule FB1). */
public final class RaterPolicy {

    private RaterPolicy() {}

    /** @throws Forbidden {@code RATING_NOT_YOURS} */
    public static RatingSource source(Actor actor, SubmitterView submitter, UUID bureauId) {
        if (submitter.personId() != null && submitter.personId().equals(actor.personId())) {
            return RatingSource.DEPUTY;
        }
        if (actor.holds(Roles.LIAISON, bureauId)) {
            return RatingSource.LIAISON;
        }
        throw new Forbidden("RATING_NOT_YOURS");
    }
}
