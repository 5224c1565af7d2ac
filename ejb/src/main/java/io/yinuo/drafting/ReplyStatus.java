package io.yinuo.drafting;

/** How far a reply has come (答复状态). */
public enum ReplyStatus {
    /** 起草中: with its drafter, for the first time or sent back. */
    DRAFTING,
    /** 审签中. */
    IN_SIGN_OFF,
    /** 已签发: text and date are fixed, the number is not yet allotted. */
    SIGNED,
    /** 已编号: the text is frozen. */
    NUMBERED,
    /** 已送达. */
    DELIVERED,
    /** 已送主办单位: an opinion, which its makers alone read. */
    SENT,
    /** 已放弃: a further reply on promises that will not be given. */
    DROPPED;

    /** Whether it has left the bureau, so that nothing about it is to be said any more. */
    public boolean isOut() {
        return this == DELIVERED || this == SENT;
    }

    /** Whether it is still on its way to whom it answers. */
    public boolean isInTheMaking() {
        return !isOut() && this != DROPPED;
    }
}
