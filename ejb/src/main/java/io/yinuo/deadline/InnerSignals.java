package io.yinuo.deadline;

import io.yinuo.notification.NoticeKind;

/** How far inner days make themselves heard (局内期限的提醒方式). */
public enum InnerSignals {
    /** Not at all. */
    SILENT,
    /** To those who do the work: before the day, and once it is past. */
    REMIND,
    /** On all steps of the ladder, as what is owed to others. */
    URGE;

    boolean allows(NoticeKind stage) {
        return this == URGE || this == REMIND && stage.isAutomatic();
    }
}
