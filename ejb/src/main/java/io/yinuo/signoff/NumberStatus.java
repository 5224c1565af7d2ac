package io.yinuo.signoff;

/** Whether a document number stands on a letter (文号状态). */
public enum NumberStatus {
    /** 使用中. */
    IN_USE,
    /** 留用: waits for the letter that had it to be signed again. */
    KEPT,
    /** 作废, with its reason. */
    VOID
}
