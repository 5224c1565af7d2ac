package io.yinuo.deadline;

/** Why deadlines are counted again (重新计算原因). */
public enum RecountCause {
    /** The days off of a year were settled. */
    CALENDAR,
    /** The deadline rules were settled. */
    RULES
}
