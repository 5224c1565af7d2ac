package io.yinuo.commitment;

import io.yinuo.processes.CommitmentFollowUp.Claim;

/** What a report of the owner section says (报告结论). */
public enum ReportKind {
    /** 无变化. */
    NO_CHANGE(Claim.ONGOING, false),
    /** 有进展. */
    PROGRESS(Claim.ONGOING, true),
    /** 已经兑现. */
    DONE(Claim.DONE, true),
    /** 不能兑现. */
    IMPOSSIBLE(Claim.IMPOSSIBLE, false);

    private final Claim claim;
    private final boolean stepForward;

    ReportKind(Claim claim, boolean stepForward) {
        this.claim = claim;
        this.stepForward = stepForward;
    }

    public Claim claim() {
        return claim;
    }

    /** Whether it says that something was reached, for which there is evidence. */
    public boolean isStepForward() {
        return stepForward;
    }

    /** Whether it needs words of its own. */
    public boolean needsWords() {
        return this != NO_CHANGE;
    }
}
