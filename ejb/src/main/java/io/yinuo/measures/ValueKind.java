package io.yinuo.measures;

/** What a value says (数值性质). */
public enum ValueKind {
    /** 实际: it was so. */
    OBSERVED,
    /** 要求: it has to be so. */
    REQUIRED,
    /** 目标: it is to become so. */
    AIMED
}
