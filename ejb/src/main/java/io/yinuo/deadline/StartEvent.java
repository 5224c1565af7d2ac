package io.yinuo.deadline;

/** From what a term runs (起算事由). */
public enum StartEvent {
    /** 交办. */
    REFERRED,
    /** 下发任务分解表. */
    SHEET_SENT,
    /** 征求协办意见. */
    OPINION_ASKED,
    /** 代表评价不满意. */
    DISSATISFIED,
    /** 收回或者更正答复. */
    RECALLED,
    /** 答复送达. */
    DELIVERED,
    /** 催请评价. */
    REMINDED
}
