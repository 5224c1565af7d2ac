package io.yinuo.notification;

import java.util.List;
import java.util.stream.Stream;

/** Why somebody is told something: the stages of a deadline (提醒与催办的级别) from the mildest to the strongest, then the rest. */
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
    CIRCULAR,
    /** 代表消息: what a submitter may know of the own matter has changed; its subject is a {@link News}. */
    NEWS,
    /** 请电话告知代表: the office is told whom no message of the application reaches; its subject is a {@link News}. */
    TO_CALL;

    private static final List<NoticeKind> STAGES = Stream.of(values()).filter(NoticeKind::isStage).toList();

    /** The stages of a deadline alone. */
    public static List<NoticeKind> stages() {
        return STAGES;
    }

    /** Whether a deadline comes to it. */
    public boolean isStage() {
        return compareTo(CIRCULAR) <= 0;
    }

    /** Whether a stage goes out by itself; everything stronger is released by a person (rule T14). */
    public boolean isAutomatic() {
        return this == REMINDER || this == OVERDUE;
    }
}
