package io.yinuo.notification;

/** How urgently somebody is told of a deadline (提醒与催办的级别), from the mildest to the strongest. */
public enum NoticeKind {
    /** 到期提醒: the day comes near. */
    REMINDER,
    /** 超期提醒: the day is past. */
    OVERDUE,
    /** 催办单. */
    URGING,
    /** 督办单. */
    SUPERVISION,
    /** 通报. */
    CIRCULAR;

    /** Whether it goes out by itself; everything stronger is released by a person (rule T14). */
    public boolean isAutomatic() {
        return this == REMINDER || this == OVERDUE;
    }
}
