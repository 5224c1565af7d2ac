package io.yinuo.commitment;

/** Whether a promise is in time by the calendar (按期情况); it follows from the days and is never typed. */
public enum Timeliness {
    /** 未定期限: it can never be late. */
    OPEN_ENDED,
    /** 期限内. */
    IN_TIME,
    /** 超期. */
    LATE
}
