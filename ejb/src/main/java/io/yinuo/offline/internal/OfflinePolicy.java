package io.yinuo.offline.internal;

import io.yinuo.offline.RecordOffline;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.WorkItem;
import java.time.LocalDate;

/** What can be typed in for somebody, and on what evidence (rules OF1-OF3). */
public final class OfflinePolicy {

    private static final int MOST_NUMBER = 80;

    private OfflinePolicy() {}

    /**
     * Ratings are never entered by the bureau that is rated (rule FB1); the record of a meeting tells of what happened
     * elsewhere in any case.
     *
     * @throws StateConflict {@code OFFLINE_NOT_FOR_RATING}, {@code OFFLINE_NOT_FOR_MEETING}
     */
    public static void checkStep(WorkItem step) {
        if (step.element().equals(SuggestionHandling.UserTasks.RATE_REPLY)) {
            throw new StateConflict("OFFLINE_NOT_FOR_RATING");
        }
        if (step.element().equals(SuggestionHandling.UserTasks.RECORD_MEETING)) {
            throw new StateConflict("OFFLINE_NOT_FOR_MEETING");
        }
    }

    /**
     * @param referredOn before this day nothing can have been decided
     * @throws InvalidInput naming each thing that is missing or wrong
     */
    public static void check(RecordOffline command, LocalDate referredOn, LocalDate today) {
        var day = command.decidedOn();
        boolean numbered = command.outsideNumber() != null && !command.outsideNumber().isBlank();
        new InvalidInput.Check()
                .present(command.decidedBy(), "decidedBy")
                .present(day, "decidedOn")
                .that(day == null || !day.isBefore(referredOn) && !day.isAfter(today), "decidedOn", "DAY_BETWEEN", referredOn)
                .optionalText(command.outsideNumber(), "outsideNumber", MOST_NUMBER)
                .that(numbered || command.paperId() != null || command.file() != null, "file", "OFFLINE_WITHOUT_EVIDENCE")
                .done();
    }

    /** @throws InvalidInput {@code OFFLINE_FOR_ONESELF}, {@code COULD_NOT_DECIDE} */
    public static void checkDecider(WorkItem step, Actor decider, Actor clerk) {
        new InvalidInput.Check()
                .that(!decider.personId().equals(clerk.personId()), "decidedBy", "OFFLINE_FOR_ONESELF")
                .that(step.admits(decider), "decidedBy", "COULD_NOT_DECIDE", decider.name())
                .done();
    }
}
