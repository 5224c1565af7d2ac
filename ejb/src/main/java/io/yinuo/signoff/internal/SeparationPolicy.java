package io.yinuo.signoff.internal;

import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.SignOffStepKind;
import java.util.List;

/** Keeps the steps of a sign-off in different hands (domain §2: drafter, reviewer and signatory). */
public final class SeparationPolicy {

    private SeparationPolicy() {}

    /**
     * Refuses a drafter at any step (rule O1), and a second step by the same person in one round unless it is explained
     * (rule O2).
     *
     * @param isDrafter whether who decides has drafted or revised the reply
     */
    public static void check(
            SignOffStepKind step, ReplyView reply, boolean isDrafter, List<SignOffStep> before, Verdict verdict) {
        if (isDrafter) {
            throw new Forbidden(step == SignOffStepKind.SIGNATURE ? "DRAFTER_MAY_NOT_SIGN" : "DRAFTER_MAY_NOT_REVIEW");
        }
        boolean secondStep = before.stream()
                .anyMatch(each -> each.round() == reply.signOffRound()
                        && each.step() != step
                        && each.step() != SignOffStepKind.NUMBERING
                        && each.personId().equals(verdict.personId()));
        if (secondStep && verdict.note() == null) {
            throw new InvalidInput("note", "SECOND_STEP_NEEDS_NOTE");
        }
    }
}
