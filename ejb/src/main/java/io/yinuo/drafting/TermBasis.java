package io.yinuo.drafting;

/** On what the target or the day of a promise stands (依据). */
public enum TermBasis {
    /** 原文写明. */
    STATED,
    /** 按本局规则推定, because the letter names a time without naming a day. */
    RULE,
    /** 人工补充, because the letter does not say. */
    ADDED,
    /** 经批准变更, after the letter was sent. */
    CHANGED
}
