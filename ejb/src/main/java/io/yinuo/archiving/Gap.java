package io.yinuo.archiving;

/** What an archived case should have and has not (缺项). */
public enum Gap {
    /** 建议原件: neither its text nor a scan of it. */
    ORIGINAL,
    /** 面商记录, where the deputy wanted to be talked with. */
    TALK,
    /** 集体研究记录 of a key matter. */
    STUDY,
    /** 签发的答复 that went out. */
    REPLY,
    /** 送达记录 of every submitter. */
    RECEIPT,
    /** 评价 or 未反馈. */
    RATING,
    /** 公开办理: published, or the ground for withholding. */
    DISCLOSURE,
    /** 主办单位答复, where another unit answers. */
    JOINT_REPLY
}
