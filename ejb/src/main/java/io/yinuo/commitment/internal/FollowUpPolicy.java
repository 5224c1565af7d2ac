package io.yinuo.commitment.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.commitment.AdoptCommitment;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.DismissCommitment;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseDays;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** What reports, checks and changes of promises must hold, and who may say what (rules PR5, PR7, PR8). */
public final class FollowUpPolicy {

    private static final int MOST_TEXT = 2_000;
    private static final int MOST_NOTE = 1_000;
    private static final int MOST_TARGET = 500;
    private static final int MOST_FIGURE = 200;
    private static final int MOST_LINK = 500;

    private FollowUpPolicy() {}

    /** @throws InvalidInput naming each part that is wrong; a step forward needs evidence (rule PR7) */
    public static void check(ReportCommitment report) {
        var check = new InvalidInput.Check()
                .present(report.kind(), "kind")
                .optionalText(report.text(), "text", MOST_TEXT)
                .optionalText(report.figure(), "figure", MOST_FIGURE)
                .optionalText(report.link(), "link", MOST_LINK)
                .that(Words.orNull(report.link()) == null || isAddress(report.link().strip()), "link", "LINK_INVALID");
        if (report.kind() != null) {
            check.that(!report.kind().needsWords() || Words.orNull(report.text()) != null, "text", "REQUIRED")
                    .that(!report.kind().isStepForward() || hasEvidence(report), "figure", "EVIDENCE_MISSING");
        }
        check.done();
    }

    private static boolean hasEvidence(ReportCommitment report) {
        return report.file() != null || Words.orNull(report.figure()) != null || Words.orNull(report.link()) != null;
    }

    private static boolean isAddress(String link) {
        try {
            var address = new URI(link);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** @throws Forbidden {@code OWNER_SECTION_ONLY} */
    public static void requireOwner(Actor actor, UUID ownerSectionId) {
        if (!isOwner(actor, ownerSectionId)) {
            throw new Forbidden("OWNER_SECTION_ONLY");
        }
    }

    public static boolean isOwner(Actor actor, UUID ownerSectionId) {
        return ownerSectionId != null && (actor.holdsInSection(Roles.OFFICER, ownerSectionId) || actor.holdsInSection(Roles.SECTION_HEAD, ownerSectionId));
    }

    /**
     * Whoever verifies is not of the sections that owe it or help, has not drafted the letter, and has not reported.
     *
     * @throws Forbidden {@code CHECKER_OF_OWNER_SECTION}, {@code CHECKER_DRAFTED}, {@code CHECKER_REPORTED}
     */
    public static void requireOutsider(
            Actor actor, Collection<UUID> keepers, boolean drafted, boolean reported) {
        if (keepers.stream().anyMatch(section -> actor.sections().contains(section) || isOwner(actor, section))) {
            throw new Forbidden("CHECKER_OF_OWNER_SECTION");
        }
        if (drafted) {
            throw new Forbidden("CHECKER_DRAFTED");
        }
        if (reported) {
            throw new Forbidden("CHECKER_REPORTED");
        }
    }

    /** @throws InvalidInput when it is not so and nothing says why */
    public static void check(CheckFulfilment found) {
        note(found.confirmed(), found.note());
    }

    /** @throws InvalidInput when it is refused and nothing says why */
    public static void check(DecideCommitmentStep decision) {
        note(decision.approved(), decision.note());
    }

    private static void note(boolean agreed, String note) {
        new InvalidInput.Check()
                .that(agreed || Words.orNull(note) != null, "note", "REQUIRED")
                .optionalText(note, "note", MOST_NOTE)
                .done();
    }

    /** @throws InvalidInput naming each part that is wrong, a day in the past or beyond the calendar too (rule PR8) */
    public static void check(RequestCommitmentChange asked, WorkingCalendar calendar, LocalDate today) {
        boolean dated = asked.dueKind() == DueKind.DATED;
        var check = new InvalidInput.Check()
                .present(asked.dueKind(), "dueKind")
                .optionalText(asked.target(), "target", MOST_TARGET)
                .text(asked.reason(), "reason", MOST_NOTE)
                .that(!dated || asked.dueOn() != null, "dueOn", "REQUIRED")
                .that(dated || asked.dueOn() == null, "dueOn", "DUE_WITHOUT_DATE");
        PromiseDays.check(check, "dueOn", asked.dueOn(), calendar, today);
        check.done();
    }

    /** @throws InvalidInput naming each part that is wrong, a day that has passed too (rule IM5) */
    public static void check(AdoptCommitment asked, boolean sectionThere, WorkingCalendar calendar, LocalDate today) {
        boolean dated = asked.dueKind() == DueKind.DATED;
        var check = new InvalidInput.Check()
                .present(asked.ownerSectionId(), "ownerSectionId")
                .that(asked.ownerSectionId() == null || sectionThere, "ownerSectionId", "SECTION_UNKNOWN")
                .present(asked.dueKind(), "dueKind")
                .that(!dated || asked.dueOn() != null, "dueOn", "REQUIRED")
                .that(dated || asked.dueOn() == null, "dueOn", "DUE_WITHOUT_DATE");
        PromiseDays.check(check, "dueOn", asked.dueOn(), calendar, today);
        check.done();
    }

    /** @throws InvalidInput when nothing says why */
    public static void check(DismissCommitment asked) {
        new InvalidInput.Check().text(asked.reason(), "reason", MOST_NOTE).done();
    }

    /** @throws InvalidInput naming each part that is missing or wrong, a day to come too (rule PR21) */
    public static void check(RecordRemark typed, boolean submitterThere, LocalDate today) {
        new InvalidInput.Check()
                .present(typed.submitterId(), "submitterId")
                .that(typed.submitterId() == null || submitterThere, "submitterId", "SUBMITTER_UNKNOWN")
                .present(typed.kind(), "kind")
                .text(typed.said(), "said", MOST_NOTE)
                .present(typed.saidOn(), "saidOn")
                .that(typed.saidOn() == null || !typed.saidOn().isAfter(today), "saidOn", "SAID_IN_FUTURE", String.valueOf(today))
                .present(typed.channel(), "channel")
                .done();
    }

    /** @throws InvalidInput when nothing is said */
    public static void checkExplanation(String text) {
        new InvalidInput.Check().text(text, "text", MOST_TEXT).done();
    }
}
