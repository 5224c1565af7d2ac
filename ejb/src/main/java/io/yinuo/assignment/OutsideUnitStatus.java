package io.yinuo.assignment;

/** How far an outside unit has come with its opinion (会办单位状态). */
public enum OutsideUnitStatus {
    /** 待送函: named, the letter that asks it has not gone out. */
    NAMED,
    /** 待反馈: the letter has gone out. */
    ASKED,
    /** 已反馈. */
    ANSWERED,
    /** 已免除: the case goes on without the opinion; one that comes late is still kept. */
    WAIVED;

    /** Whether the draft waits for the opinion. */
    public boolean isAwaited() {
        return this == NAMED || this == ASKED;
    }
}
