package io.yinuo.drafting;

/** How a delivered reply is taken back (收回更正). */
public enum RecallKind {
    /** 已更正: it holds in the main, and the replacing letter puts it right. */
    CORRECTED,
    /** 已收回: it holds no longer. */
    RECALLED
}
