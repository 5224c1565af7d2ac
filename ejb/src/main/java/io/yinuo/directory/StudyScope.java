package io.yinuo.directory;

/** Which replies the leaders discuss together before one of them signs (集体研究范围). */
public enum StudyScope {
    /** 仅重点件. */
    KEY_MATTERS,
    /** 重点件, and what cannot be done for now or is kept for reference: classes C and D. */
    KEY_AND_UNRESOLVED,
    /** 全部答复. */
    ALL_REPLIES
}
