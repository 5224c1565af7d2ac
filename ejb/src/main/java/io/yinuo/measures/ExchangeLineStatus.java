package io.yinuo.measures;

/** What a line of an import would do (导入行状态). */
public enum ExchangeLineStatus {
    NEW,
    CHANGED,
    /** 无变化: it is there already. */
    SAME,
    /** 有误: it is not taken. */
    WRONG
}
