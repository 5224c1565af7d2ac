package io.yinuo.commitment;

/** Whether a promise binds (承诺状态). */
public enum CommitmentStatus {
    /** 待兑现. */
    OPEN,
    /** 已销号: verified, and still kept when it was looked back at. */
    CLOSED_OUT,
    /** 不能兑现，已说明. */
    EXPLAINED,
    /** 已替代: the reply that made it was recalled or corrected, and the new one promises in its place. */
    REPLACED,
    /** 作废 together with the reply that made it. */
    VOID,
    /** 待清理: of an imported letter; nobody has looked at it yet. */
    UNADOPTED,
    /** 不再跟踪: of an imported letter, and laid aside for a stated reason. */
    DISMISSED
}
