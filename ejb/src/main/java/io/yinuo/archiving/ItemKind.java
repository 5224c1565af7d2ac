package io.yinuo.archiving;

/** What a paper of an archived case is (卷内文件), in the order in which they are filed. */
public enum ItemKind {
    /** 交办函. */
    REFERRAL,
    /** 建议、提案原件. */
    ORIGINAL,
    /** 承办科室安排. */
    ASSIGNMENT,
    /** 退办申请. */
    RETURN_REQUEST,
    /** 交办单位对退办的答复. */
    RETURN_ANSWER,
    /** 办理方案. */
    PLAN,
    /** 阶段报告. */
    REPORT,
    /** 面商记录. */
    TALK,
    /** 协办意见. */
    OPINION,
    /** 会办单位意见. */
    UNIT_OPINION,
    /** 集体研究记录. */
    STUDY,
    /** 上传文稿, as it was written outside. */
    DRAFT,
    /** 审签单. */
    SLIP,
    /** 答复, or the opinion for the unit that answers. */
    REPLY,
    /** 送达记录. */
    DELIVERY,
    /** 评价. */
    RATING,
    /** 满意度测评. */
    POLL,
    /** 当面沟通会. */
    MEETING,
    /** 公开办理记录. */
    DISCLOSURE,
    /** 主办单位答复. */
    JOINT_REPLY,
    /** 线下办理凭证. */
    OFFLINE_RECORD,
    /** 办理文书, made from the case. */
    CASE_FORM,
    /** 其他材料. */
    OTHER
}
