package io.yinuo.commitment;

/** What the owner section says of its promise (责任科室自报); it follows from the reports and is never typed. */
public enum ClaimStatus {
    /** 尚未报告. */
    NONE,
    /** 办理中. */
    ONGOING,
    /** 已兑现. */
    DONE,
    /** 不能兑现. */
    IMPOSSIBLE
}
