package io.yinuo.commitment;

/** Where the follow-up of a promise is (跟踪环节). */
public enum FollowUpStage {
    /** 尚未送达: the reply has not reached the deputy. */
    RECORDED,
    /** 定期报告. */
    REPORTING,
    /** 待核实. */
    VERIFYING,
    /** 说明待批. */
    EXPLAINING,
    /** 待回头看. */
    LOOK_BACK,
    /** 已终结. */
    ENDED
}
