package io.yinuo.assignment.internal;

import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Until when a matter can be given back to its referrer, and what must be said (rules RT1, RT2). */
public final class ReturnPolicy {

    private static final int MOST_REASON = 1_000;
    private static final int MOST_NAME = 100;

    private static final Set<SuggestionStatus> BEFORE_SIGN_OFF = EnumSet.of(
            SuggestionStatus.REGISTERED, SuggestionStatus.ASSIGNING, SuggestionStatus.ASSIGNED, SuggestionStatus.HANDLING);

    private ReturnPolicy() {}

    /** Whether the matter is one that can still be given back, whatever the day. */
    public static boolean admits(SuggestionStatus status) {
        return BEFORE_SIGN_OFF.contains(status);
    }

    /**
     * @param lastDay of the window
     * @throws InvalidInput {@code RETURN_WINDOW_OVER} when the request went out after it
     * @throws StateConflict {@code RETURN_TOO_LATE} once a draft has gone to the reviewers
     */
    public static void check(AskReturn asked, SuggestionStatus status, LocalDate referredOn, LocalDate lastDay, LocalDate today) {
        if (!admits(status)) {
            throw new StateConflict("RETURN_TOO_LATE");
        }
        var day = asked.askedOn();
        day(new InvalidInput.Check(), day, "askedOn", referredOn, today)
                .that(day == null || !day.isAfter(lastDay), "askedOn", "RETURN_WINDOW_OVER", lastDay)
                .text(asked.reason(), "reason", MOST_REASON)
                .optionalText(asked.proposedUnit(), "proposedUnit", MOST_NAME)
                .done();
    }

    /**
     * @param askedOn before this day nobody can have answered
     * @throws StateConflict {@code RETURN_SIGNED} when the matter is taken back although its letter is signed
     */
    public static void check(AnswerReturn answer, SuggestionStatus status, LocalDate askedOn, LocalDate today) {
        if (answer.accepted() && !admits(status) && status != SuggestionStatus.IN_SIGN_OFF) {
            throw new StateConflict("RETURN_SIGNED");
        }
        day(new InvalidInput.Check(), answer.answeredOn(), "answeredOn", askedOn, today)
                .text(answer.answeredBy(), "answeredBy", MOST_NAME)
                .optionalText(answer.newUnit(), "newUnit", MOST_NAME)
                .optionalText(answer.note(), "note", MOST_REASON)
                .done();
    }

    private static InvalidInput.Check day(
            InvalidInput.Check check, LocalDate day, String field, LocalDate first, LocalDate last) {
        boolean lies = day == null || !day.isBefore(first) && !day.isAfter(last);
        return check.present(day, field).that(lies, field, "DAY_BETWEEN", first);
    }
}
