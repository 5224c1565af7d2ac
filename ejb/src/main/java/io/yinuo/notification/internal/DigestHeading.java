package io.yinuo.notification.internal;

/** What the lines of a digest have in common, in the order in which they are read. */
enum DigestHeading {
    /** 新到. */
    NEW,
    /** 已超期. */
    OVERDUE,
    /** 将到期. */
    DUE
}
