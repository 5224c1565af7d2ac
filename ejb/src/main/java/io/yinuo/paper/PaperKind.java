package io.yinuo.paper;

/** What a paper is to its matter (材料类别). */
public enum PaperKind {
    /** 交办函: by which the matter was handed over. */
    REFERRAL,
    /** 建议原件: the matter as the deputy signed it. */
    SUGGESTION,
    /** 其他. */
    OTHER
}
