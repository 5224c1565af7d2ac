package io.yinuo.feedback;

/** How content a submitter is (满意度). */
public enum Rating {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED
}
