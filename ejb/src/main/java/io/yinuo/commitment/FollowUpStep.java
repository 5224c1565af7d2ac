package io.yinuo.commitment;

import io.yinuo.processes.CommitmentFollowUp.Messages;

/** What a day brings to a promise that is followed up (到期事项). */
public enum FollowUpStep {
    /** 报告日已到. */
    REPORT(Messages.REPORT_DUE),
    /** 已超期. */
    LATE(Messages.COMMITMENT_LATE),
    /** 回头看日已到. */
    LOOK_BACK(Messages.LOOK_BACK_DUE);

    private final String message;

    FollowUpStep(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
