package io.yinuo.notification;

/** What is new for the submitters of a matter (代表消息). */
public enum News {
    /** 公开了进展报告. */
    REPORT_DISCLOSED,
    /** 批准了变更. */
    CHANGE_APPROVED,
    /** 批准了说明. */
    EXPLANATION_APPROVED,
    /** 回应了代表意见. */
    REMARK_ANSWERED,
    /** 答复已送达. */
    REPLY_DELIVERED,
    /** 请评价答复. */
    RATING_ASKED,
    /** 收回或者更正了已收到的答复. */
    REPLY_RECALLED
}
