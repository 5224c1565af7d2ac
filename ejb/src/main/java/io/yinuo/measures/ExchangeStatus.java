package io.yinuo.measures;

/** How far an import of the measures database has come (导入状态). */
public enum ExchangeStatus {
    /** 待确认: nothing of it is taken. */
    READY,
    TAKEN,
    DISCARDED,
    UNDONE
}
