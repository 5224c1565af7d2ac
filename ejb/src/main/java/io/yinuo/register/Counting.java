package io.yinuo.register;

/** What a rate counts (计数单位). */
public enum Counting {
    /** 件: matters that were referred. */
    MATTERS,
    /** 项: promises of delivered letters. */
    PROMISES,
    /** 句: sentences of delivered letters that promise. */
    SENTENCES
}
