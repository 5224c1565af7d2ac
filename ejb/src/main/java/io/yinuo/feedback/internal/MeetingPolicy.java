package io.yinuo.feedback.internal;

import io.yinuo.feedback.RecordMeeting;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** A meeting says when, where, with whom and with what outcome it was held (rule FB5). */
public final class MeetingPolicy {

    private MeetingPolicy() {}

    /** @param signedOn the day of the reply that was talked about */
    public static void check(RecordMeeting meeting, LocalDate signedOn, LocalDate today) {
        var day = meeting.heldOn();
        new InvalidInput.Check()
                .present(day, "heldOn")
                .that(day == null || !day.isBefore(signedOn) && !day.isAfter(today), "heldOn", "DAY_BETWEEN", signedOn)
                .text(meeting.place(), "place", 200)
                .text(meeting.participants(), "participants", 500)
                .text(meeting.outcome(), "outcome", 2_000)
                .done();
    }
}
