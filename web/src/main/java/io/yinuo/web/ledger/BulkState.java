package io.yinuo.web.ledger;

/** How far a matter of a bulk action has come (批量办理结果). */
public enum BulkState {
    /** 可以办理. */
    ABLE,
    /** 不能办理. */
    UNABLE,
    /** 已办理. */
    DONE,
    /** 未能办理. */
    FAILED
}
