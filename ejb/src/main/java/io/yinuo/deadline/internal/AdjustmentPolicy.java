package io.yinuo.deadline.internal;

import io.yinuo.calendar.Pause;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.time.LocalDate;
import java.util.Map;

/** What of a deadline can be adjusted, and how far (rules T11, T12). */
public final class AdjustmentPolicy {

    /** 代表法 art. 51: six months are the most that a reply takes; a second reply takes three (domain §1.4). */
    private static final Map<DeadlineKind, Integer> MOST_MONTHS =
            Map.of(DeadlineKind.REPLY, 6, DeadlineKind.CONTRIBUTION, 6, DeadlineKind.REHANDLING, 3);

    private static final int MOST_WORDS = 1_000;
    private static final int MOST_NAME = 100;

    private AdjustmentPolicy() {}

    /** Whether the deadline is of a kind that others can grant a later day for, and still owed. */
    public static boolean admits(Deadline deadline) {
        return deadline.isOfTheCase() && deadline.metOn() == null;
    }

    /** The last day to which it can be moved. */
    public static LocalDate limit(Deadline deadline) {
        return deadline.startsOn().plusMonths(MOST_MONTHS.get(deadline.kind()));
    }

    /**
     * @throws StateConflict {@code ADJUSTMENT_NOT_FOR_THIS}, or {@code ADJUSTMENT_TOO_LATE} after the last day
     * @throws InvalidInput naming each thing that is missing, would shorten the term, or lies beyond the limit
     */
    public static void check(RequestAdjustment command, Deadline deadline, WorkingCalendar calendar, LocalDate today) {
        if (!admits(deadline)) {
            throw new StateConflict("ADJUSTMENT_NOT_FOR_THIS");
        }
        if (today.isAfter(deadline.dueOn())) {
            throw new StateConflict("ADJUSTMENT_TOO_LATE", deadline.dueOn());
        }
        new InvalidInput.Check()
                .present(command.kind(), "kind")
                .present(command.lastDay(), "lastDay")
                .text(command.reason(), "reason", MOST_WORDS)
                .done();
        if (command.kind() == AdjustmentKind.EXTENSION) {
            checkExtension(command.lastDay(), deadline);
        } else {
            checkSuspension(command, deadline, calendar, today);
        }
    }

    private static void checkExtension(LocalDate to, Deadline deadline) {
        var limit = limit(deadline);
        new InvalidInput.Check()
                .that(to.isAfter(deadline.dueOn()), "lastDay", "ADJUSTMENT_SHORTENS", deadline.dueOn())
                .that(!to.isAfter(limit), "lastDay", "ADJUSTMENT_BEYOND_LIMIT", limit)
                .done();
    }

    private static void checkSuspension(
            RequestAdjustment command, Deadline deadline, WorkingCalendar calendar, LocalDate today) {
        var first = command.firstDay();
        new InvalidInput.Check()
                .present(first, "firstDay")
                .that(lies(first, today, deadline.dueOn()), "firstDay", "SUSPENSION_FIRST_DAY", today, deadline.dueOn())
                .that(first == null || !command.lastDay().isBefore(first), "lastDay", "SUSPENSION_LAST_DAY")
                .done();
        var limit = limit(deadline);
        var end = deadline.endWith(new Pause(first, command.lastDay()), calendar).strictOn();
        new InvalidInput.Check().that(!end.isAfter(limit), "lastDay", "ADJUSTMENT_BEYOND_LIMIT", limit).done();
    }

    /** @throws InvalidInput naming each thing that is missing or wrong */
    public static void check(RecordConsent answer, LocalDate requestedOn, LocalDate today) {
        new InvalidInput.Check()
                .present(answer.answeredOn(), "answeredOn")
                .that(lies(answer.answeredOn(), requestedOn, today), "answeredOn", "CONSENT_DATE", requestedOn)
                .text(answer.answeredBy(), "answeredBy", MOST_NAME)
                .optionalText(answer.document(), "document", MOST_NAME)
                .that(answer.consented() || isThere(answer.note()), "note", "REQUIRED")
                .optionalText(answer.note(), "note", MOST_WORDS)
                .done();
    }

    /** @throws InvalidInput unless a refusal says why */
    public static void checkDecision(boolean approved, String note) {
        new InvalidInput.Check()
                .that(approved || isThere(note), "note", "REQUIRED")
                .optionalText(note, "note", MOST_WORDS)
                .done();
    }

    /**
     * Work goes on after it stood still, today at the latest, and not after the suspension would end by itself.
     *
     * @throws InvalidInput naming the days between which it lies
     */
    public static void checkResumption(LocalDate on, Pause pause, LocalDate today) {
        var first = pause.from();
        var end = pause.until().plusDays(1);
        var known = today.isBefore(end) ? today : end;
        new InvalidInput.Check()
                .present(on, "resumedOn")
                .that(lies(on, first, known.isBefore(first) ? first : known), "resumedOn", "RESUMPTION_DATE", first, end)
                .done();
    }

    private static boolean lies(LocalDate day, LocalDate from, LocalDate to) {
        return day == null || !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
