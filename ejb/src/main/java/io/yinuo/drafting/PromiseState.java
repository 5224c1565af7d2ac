package io.yinuo.drafting;

/** What became of a sentence that promises (承诺语句状态). */
public enum PromiseState {
    /** 待定: nobody has said what it is. */
    OPEN,
    /** 待确认: it has a card that somebody has yet to confirm. */
    TO_SETTLE,
    /** 列为承诺. */
    LISTED,
    /** 常规工作，不单列. */
    FOLDED,
    /** 领导划去. */
    STRUCK
}
