package io.yinuo.feedback;

/** Whether a link to a reply can be used (评价链接状态). */
public enum LinkState {
    /** 未签发. */
    NONE,
    /** 有效. */
    OPEN,
    /** 已锁定: too many wrong codes; the office unlocks it. */
    LOCKED,
    /** 已过期. */
    EXPIRED,
    /** 已撤销. */
    REVOKED
}
