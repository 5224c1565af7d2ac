package io.yinuo.register;

/** By what figures are set against each other (统计分组). */
public enum Grouping {
    /** Matters by their lead section, promises by the section that owes them. */
    SECTION,
    /** 件别. */
    KIND,
    /** 届次. */
    SESSION,
    /** Year of the referral. */
    YEAR,
    /** Theme of the title, or of the words of the promise; what touches several counts under each. */
    THEME
}
