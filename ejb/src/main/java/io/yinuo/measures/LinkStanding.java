package io.yinuo.measures;

/** Whether a link counts (关联状态). */
public enum LinkStanding {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
