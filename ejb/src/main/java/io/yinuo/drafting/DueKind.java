package io.yinuo.drafting;

/** By when a promise is to be kept (兑现时限). */
public enum DueKind {
    /** By a date. */
    DATED,
    /** Without a date. */
    UNDATED,
    /** A standing duty (长期坚持). */
    LONG_TERM
}
