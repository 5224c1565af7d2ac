package io.yinuo.drafting;

/** What a kept text is for (常用文本种类). */
public enum StandardTextKind {
    /** 范文: a whole letter to begin with. */
    TEMPLATE,
    /** 常用语: one sentence or paragraph to put in. */
    LINE
}
