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
    FIGURE,
    /** 政策文件: what measures and figures rest on. */
    POLICY,
    /** 标准: a norm that values have to keep. */
    NORM,
    /** 进展和佐证: what was reported of a promise, or of a key matter. */
    REPORT,
    /** 协办、会办意见: what a section or a unit outside wrote to those who answer. */
    OPINION,
    /** 面商: what was said in a talk with the deputy. */
    TALK,
    /** 材料: a file, by its name. */
    PAPER,
    /** 数据: a value at its place and reach, with the passage that says so. */
    OBSERVATION,
    /** 范文和常用语: what the bureau keeps for its letters. */
    STANDARD_TEXT,
    /** 通报. */
    BULLETIN,
    /** 年度总结. */
    YEAR_SUMMARY
}
