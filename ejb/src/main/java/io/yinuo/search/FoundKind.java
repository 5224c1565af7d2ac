package io.yinuo.search;

/** What a document speaks of (检索范围). */
public enum FoundKind {
    /** 建议: title, text and requests. */
    SUGGESTION,
    /** 答复: a letter that has its number. */
    REPLY,
    /** 承诺: the words of a promise. */
    COMMITMENT,
    /** 措施. */
    MEASURE,
    /** 指标与数据: what is counted, with its latest values. */
    FIGURE
}
