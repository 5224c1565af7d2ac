package io.yinuo.shared;

/** What kind of work a human step is (环节类别), as far as somebody may stand in for somebody else. */
public enum StepKind {
    /** 拟办、批办、认领. */
    ASSIGNMENT,
    /** 起草、修改, and what the drafting asks for beside the steps. */
    DRAFTING,
    /** 协办意见. */
    OPINION,
    /** 审核、会签、核稿、复审. */
    REVIEW,
    /** 签发: never part of a general substitution, only of a named authorisation. */
    SIGNATURE,
    /** 编号、送达、登记. */
    OFFICE
}
