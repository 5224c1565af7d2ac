package io.yinuo.bulletin;

/** What a paper tells of (通报种类). */
public enum BulletinKind {
    /** 进展通报: the promises that fell due in a period, and all that are late. */
    PROGRESS,
    /** 年度总结: the rates of a year, and what is carried over. */
    YEAR_SUMMARY
}
