package io.yinuo.deadline;

/** How a deadline is adjusted (期限调整方式). */
public enum AdjustmentKind {
    /** 延期: a later last day is agreed. */
    EXTENSION,
    /** 中止: for a time the days do not count. */
    SUSPENSION
}
