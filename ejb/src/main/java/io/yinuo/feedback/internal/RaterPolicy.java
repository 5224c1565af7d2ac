package io.yinuo.feedback.internal;

import io.yinuo.feedback.RatingSource;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SubmitterView;
import java.util.UUID;

/**
 * A submitter rates for oneself, the liaison for whoever cannot, the handling bureau for nobody (rule FB1).
 *
 * <p>A liaison who is also one of those that make the reply belongs to the handling bureau.
 */
public final class RaterPolicy {

    private RaterPolicy() {}

    /**
     * @param stated what the liaison says it is entered from, or null
     * @param inside whether the actor is one of those who make the reply
     * @throws Forbidden {@code RATING_NOT_YOURS}
     * @throws InvalidInput {@code RATING_FORM_NEEDS_SCAN}: a form on paper takes two persons (rule FB7)
     */
    public static RatingSource source(
            Actor actor, SubmitterView submitter, UUID bureauId, boolean inside, RatingSource stated) {
        if (submitter.personId() != null && submitter.personId().equals(actor.personId())) {
            return RatingSource.DEPUTY;
        }
        if (actor.holds(Roles.LIAISON, bureauId) && !inside) {
            new InvalidInput.Check().that(stated != RatingSource.FORM, "source", "RATING_FORM_NEEDS_SCAN").done();
            return RatingSource.LIAISON;
        }
        throw new Forbidden("RATING_NOT_YOURS");
    }
}
