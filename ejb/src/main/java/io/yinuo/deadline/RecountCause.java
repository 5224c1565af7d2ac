package io.yinuo.deadline;

/** Why deadlines are counted again (重新计算原因). */
public enum RecountCause {
    /** The days off of a year were settled. */
    CALENDAR,
    /** The deadline rules were settled. */
    RULES,
    /** 登记更正: the day of referral, or the kind of matter, was put right. */
    CORRECTION,
    /** 复杂事项: the mark was put on the matter, or taken off. */
    COMPLEX
}
