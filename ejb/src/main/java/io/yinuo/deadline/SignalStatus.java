package io.yinuo.deadline;

/** What became of a signal (提醒与催办状态). */
public enum SignalStatus {
    /** 已提醒, by the application itself. */
    SENT,
    /** 待办公室主任决定. */
    PROPOSED,
    /** 已发出. */
    RELEASED,
    /** 不发. */
    DISMISSED
}
