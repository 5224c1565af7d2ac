package io.yinuo.commitment;

/** Whether a promise binds (承诺状态). */
public enum CommitmentStatus {
    /** 待兑现. */
    OPEN,
    /** 作废 together with the reply that made it. */
    VOID
}
