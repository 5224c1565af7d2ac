package io.yinuo.feedback;

/** What became of a form that was typed in (征询意见表状态). */
public enum RatingFormStatus {
    /** 待核对: it counts once a second person has confirmed it. */
    ENTERED,
    /** 已核对. */
    CONFIRMED,
    /** 已退回. */
    SENT_BACK
}
