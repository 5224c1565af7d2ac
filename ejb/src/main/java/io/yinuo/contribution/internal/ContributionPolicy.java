package io.yinuo.contribution.internal;

import io.yinuo.contribution.FileJointReply;
import io.yinuo.contribution.SendContribution;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** When an opinion can have been sent, and what the reply of the lead unit leaves behind (rules CB3, CB4). */
public final class ContributionPolicy {

    private static final int MOST_REASON = 1_000;
    private static final int MOST_NUMBER = 80;
    private static final int MOST_RECEIVER = 100;

    private ContributionPolicy() {}

    /**
     * @param signedOn before this day there was no letter
     * @param dueOn after this day a reason is wanted
     * @throws InvalidInput naming each thing that is missing or wrong
     */
    public static void check(SendContribution command, LocalDate signedOn, LocalDate dueOn, LocalDate today) {
        var sentOn = command.sentOn();
        boolean late = sentOn != null && sentOn.isAfter(dueOn);
        boolean reasoned = command.lateReason() != null && !command.lateReason().isBlank();
        new InvalidInput.Check()
                .present(command.channel(), "channel")
                .present(sentOn, "sentOn")
                .that(lies(sentOn, signedOn, today), "sentOn", "DELIVERY_DATE", signedOn)
                .text(command.receiver(), "receiver", MOST_RECEIVER)
                .that(!late || reasoned, "lateReason", "LATE_NEEDS_REASON", dueOn)
                .optionalText(command.lateReason(), "lateReason", MOST_REASON)
                .done();
    }

    /**
     * The lead unit may have answered before it had the opinion, but not before the matter was handed over.
     *
     * @throws InvalidInput naming each thing that is missing or wrong
     */
    public static void check(FileJointReply command, LocalDate referredOn, LocalDate today) {
        boolean explained = command.note() != null && !command.note().isBlank();
        new InvalidInput.Check()
                .that(command.hasCopy() || explained, "file", "JOINT_REPLY_MISSING")
                .that(!command.hasCopy() || command.repliedOn() != null, "repliedOn", "REQUIRED")
                .that(lies(command.repliedOn(), referredOn, today), "repliedOn", "JOINT_REPLY_DATE", referredOn)
                .optionalText(command.documentNumber(), "documentNumber", MOST_NUMBER)
                .optionalText(command.note(), "note", MOST_REASON)
                .done();
    }

    private static boolean lies(LocalDate on, LocalDate from, LocalDate to) {
        return on == null || !on.isBefore(from) && !on.isAfter(to);
    }
}
