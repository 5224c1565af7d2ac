package io.yinuo.drafting;

/** Whether a kept text may be used on a day (可用状态). */
public enum StandardTextState {
    /** 可用. */
    USABLE,
    /** 未到可用日期. */
    EARLY,
    /** 已过可用期限. */
    LATE,
    /** 已停用. */
    OFF
}
