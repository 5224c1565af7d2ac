package io.yinuo.paper;

/** What a paper is to its matter (材料类别). */
public enum PaperKind {
    /** 交办函: by which the matter was handed over. */
    REFERRAL,
    /** 建议原件: the matter as the deputy signed it. */
    SUGGESTION,
    /** 主办单位答复: the reply that the lead unit sent to the submitters. */
    JOINT_REPLY,
    /** 会办单位意见: what a unit outside of the bureau wrote. */
    UNIT_OPINION,
    /** 线下办理凭证: the paper on which somebody decided. */
    OFFLINE_RECORD,
    /** 征询意见表: the form on which a submitter rated the reply. */
    RATING_FORM,
    /** 上传文稿: a draft that was written outside. */
    DRAFT,
    /** 原答复函: the file from which an old letter was imported. */
    IMPORTED_LETTER,
    /** 办理文书: made from the case, such as 办理呈批表. */
    CASE_FORM,
    /** 其他. */
    OTHER
}
