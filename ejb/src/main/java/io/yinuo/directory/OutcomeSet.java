package io.yinuo.directory;

/** The classes of result that a bureau uses (办理结果分类). */
public enum OutcomeSet {
    /** A to D. */
    NATIONAL,
    /** A to C. */
    ZHEJIANG
}
