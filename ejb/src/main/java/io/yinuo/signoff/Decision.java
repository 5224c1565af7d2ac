package io.yinuo.signoff;

/** What a reviewer decides (审签意见). */
public enum Decision {
    /** 同意. */
    APPROVE,
    /** 退回, always with a note. */
    RETURN
}
