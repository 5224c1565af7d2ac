package io.yinuo.commitment;

/** What a deputy wants to have done about a promise (代表意见). */
public enum RemarkKind {
    /** 想再面商: the deputy wants to talk it over again. */
    TALK_AGAIN,
    /** 有异议: the deputy does not agree with what is said of it. */
    OBJECTION
}
