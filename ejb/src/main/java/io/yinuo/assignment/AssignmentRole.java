package io.yinuo.assignment;

/** What part a section plays in a case (科室分工). */
public enum AssignmentRole {
    /** 主办科室: drafts and answers for the whole. */
    LEAD,
    /** 协办科室: gives its opinion. */
    CO_HANDLER
}
