package io.yinuo.assignment;

/** What became of a request to take a matter back (退办结果). */
public enum ReturnStatus {
    /** 待答复. */
    PENDING,
    /** 同意退办. */
    ACCEPTED,
    /** 不同意退办. */
    REFUSED
}
