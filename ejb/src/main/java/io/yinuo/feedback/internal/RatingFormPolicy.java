package io.yinuo.feedback.internal;

import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** A form says what a submitter says, bears a day, and comes with its scan (rule FB7). */
public final class RatingFormPolicy {

    private RatingFormPolicy() {}

    /** @param answeredOn the day of the reply, before which nobody can have rated it */
    public static void check(EnterRatingForm form, LocalDate answeredOn, LocalDate today) {
        GivenRating.check(form.attitude(), form.result(), form.remark());
        var day = form.signedOn();
        new InvalidInput.Check()
                .present(day, "signedOn")
                .that(day == null || !day.isBefore(answeredOn) && !day.isAfter(today), "signedOn", "DAY_BETWEEN", answeredOn)
                .that(form.scan() != null, "file", "RATING_FORM_WITHOUT_SCAN")
                .done();
    }
}
