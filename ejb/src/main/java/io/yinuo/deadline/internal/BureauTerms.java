package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.directory.BureauView;
import io.yinuo.suggestion.MatterKind;
import java.time.Period;

/** How long each kind takes in a bureau: configuration, never a constant (domain §1.4). */
public final class BureauTerms {

    private BureauTerms() {}

    public static Period lengthOf(DeadlineKind kind, MatterKind matter, BureauView bureau) {
        return switch (kind) {
            case ASSIGNMENT -> Period.ofDays(bureau.assignmentDays());
            case CO_HANDLING -> Period.ofDays(bureau.coHandlingDays());
            case REPLY -> Period.ofMonths(matter.settingsOf(bureau).replyMonths());
            case CONTRIBUTION -> Period.ofMonths(bureau.contributionMonths());
            case REHANDLING -> Period.ofDays(bureau.rehandlingDays());
            case RATING -> Period.ofDays(bureau.ratingDays());
        };
    }
}
