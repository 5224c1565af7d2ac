package io.yinuo.supervision.internal;

import io.yinuo.directory.PersonView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.Milestone;
import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.RecordPoll;
import io.yinuo.supervision.ReportProgress;
import java.time.LocalDate;
import java.util.List;

/** What has to be said of a matter under leading supervision (rules SV1-SV4). */
public final class SupervisionPolicy {

    private static final int MOST_TEXT = 20_000;
    private static final int MOST_MILESTONES = 30;
    private static final int MOST_ASKED = 1_000;

    private SupervisionPolicy() {}

    /** @throws StateConflict {@code SUPERVISION_OF_CLOSED} once the matter has come to its end */
    public static void requireOpen(SuggestionView matter) {
        if (matter.status() == SuggestionStatus.CLOSED) {
            throw new StateConflict("SUPERVISION_OF_CLOSED");
        }
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(ArrangeSupervision command, List<PersonView> leaders) {
        new InvalidInput.Check()
                .present(command.leaderId(), "leaderId")
                .that(
                        command.leaderId() == null
                                || leaders.stream().anyMatch(each -> each.id().equals(command.leaderId())),
                        "leaderId", "NOT_A_LEADER")
                .text(command.supervisor(), "supervisor", 100)
                .text(command.supervisorOffice(), "supervisorOffice", 200)
                .done();
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(PlanHandling command, LocalDate referredOn, LocalDate today) {
        var check = new InvalidInput.Check()
                .text(command.plan(), "plan", MOST_TEXT)
                .that(!command.milestones().isEmpty(), "milestones", "MILESTONES_MISSING")
                .that(
                        command.milestones().size() <= MOST_MILESTONES, "milestones", "TOO_MANY", MOST_MILESTONES,
                        command.milestones().size());
        for (int i = 0; i < command.milestones().size(); i++) {
            check(check, "milestones[" + i + "]", command.milestones().get(i), referredOn, today);
        }
        check.done();
    }

    private static void check(
            InvalidInput.Check check, String row, Milestone milestone, LocalDate referredOn, LocalDate today) {
        check.text(milestone.text(), row + ".text", 300)
                .present(milestone.dueOn(), row + ".dueOn")
                .that(
                        milestone.dueOn() == null || !milestone.dueOn().isBefore(referredOn), row + ".dueOn",
                        "BEFORE_REFERRAL", referredOn)
                .that(lies(milestone.doneOn(), referredOn, today), row + ".doneOn", "SUPERVISION_DAY", referredOn);
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(ReportProgress command, LocalDate referredOn, LocalDate today) {
        new InvalidInput.Check()
                .present(command.reportedOn(), "reportedOn")
                .that(lies(command.reportedOn(), referredOn, today), "reportedOn", "SUPERVISION_DAY", referredOn)
                .text(command.text(), "text", MOST_TEXT)
                .done();
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(RecordPoll command, LocalDate referredOn, LocalDate today) {
        long said = (long) command.satisfied() + command.basicallySatisfied() + command.dissatisfied();
        new InvalidInput.Check()
                .present(command.heldOn(), "heldOn")
                .that(lies(command.heldOn(), referredOn, today), "heldOn", "SUPERVISION_DAY", referredOn)
                .that(command.asked() >= 1 && command.asked() <= MOST_ASKED, "asked", "POLL_ASKED", MOST_ASKED)
                .that(command.satisfied() >= 0, "satisfied", "POLL_NEGATIVE")
                .that(command.basicallySatisfied() >= 0, "basicallySatisfied", "POLL_NEGATIVE")
                .that(command.dissatisfied() >= 0, "dissatisfied", "POLL_NEGATIVE")
                .that(said <= command.asked(), "asked", "POLL_MORE_THAN_ASKED", said)
                .text(command.minutes(), "minutes", MOST_TEXT)
                .done();
    }

    private static boolean lies(LocalDate day, LocalDate from, LocalDate to) {
        return day == null || !day.isBefore(from) && !day.isAfter(to);
    }
}
