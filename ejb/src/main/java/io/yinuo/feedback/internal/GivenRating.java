package io.yinuo.feedback.internal;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.shared.InvalidInput;
import java.time.Instant;
import java.util.UUID;

/**
 * A rating as it was given, before it is known of which row.
 *
 * @param remark or null
 * @param enteredBy whose hand entered it, or null for the application
 */
public record GivenRating(
        Rating attitude, Rating result, String remark, RatingSource source, UUID enteredBy, Instant at) {

    private static final int MOST_REMARK = 2_000;

    /** What the application notes of a submitter who says nothing. */
    public static GivenRating silence(Instant at) {
        return new GivenRating(Rating.NO_FEEDBACK, Rating.NO_FEEDBACK, null, RatingSource.SYSTEM, null, at);
    }

    /** @throws InvalidInput unless attitude and result are words of a submitter */
    public static void check(Rating attitude, Rating result, String remark) {
        new InvalidInput.Check()
                .present(attitude, "attitude")
                .that(attitude != Rating.NO_FEEDBACK, "attitude", "RATING_NOT_A_WORD")
                .present(result, "result")
                .that(result != Rating.NO_FEEDBACK, "result", "RATING_NOT_A_WORD")
                .optionalText(remark, "remark", MOST_REMARK)
                .done();
    }
}
