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
     * (rule O2). A review that only drafters could make is merged into the drafting with a note, a signature never
     * (rule O7).
     */
    public static void check(
            SignOffStepKind step, ReplyView reply, Standing standing, List<SignOffStep> before, Verdict verdict) {
        if (standing != Standing.REVIEWER) {
            checkDrafter(step, standing, verdict);
        }
        boolean secondStep = before.stream()
                .anyMatch(each -> each.round() == reply.signOffRound()
                        && each.step() != step
                        && each.isOfReviewer()
                        && each.personId().equals(verdict.personId()));
        if (secondStep && verdict.note() == null) {
            throw new InvalidInput("note", "SECOND_STEP_NEEDS_NOTE");
        }
    }

    private static void checkDrafter(SignOffStepKind step, Standing standing, Verdict verdict) {
        if (step == SignOffStepKind.SIGNATURE) {
            throw new Forbidden("DRAFTER_MAY_NOT_SIGN");
        }
        if (standing == Standing.DRAFTER) {
            throw new Forbidden("DRAFTER_MAY_NOT_REVIEW");
        }
        if (verdict.note() == null) {
            throw new InvalidInput("note", "MERGED_STEP_NEEDS_NOTE");
        }
    }
}
