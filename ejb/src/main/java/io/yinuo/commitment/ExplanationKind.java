package io.yinuo.commitment;

/** What an explanation to the deputy is about (说明事由). */
public enum ExplanationKind {
    /** 超期. */
    DELAY,
    /** 不能兑现. */
    IMPOSSIBLE
}
