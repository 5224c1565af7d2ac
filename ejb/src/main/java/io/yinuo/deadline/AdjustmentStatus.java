package io.yinuo.deadline;

import java.util.EnumSet;
import java.util.Set;

/** How far the adjustment of a deadline has come (期限调整状态). */
public enum AdjustmentStatus {
    /** 待审批. */
    REQUESTED,
    /** 已批准，待交办单位答复. */
    APPROVED,
    /** 未批准. */
    REFUSED,
    /** 交办单位未同意. */
    DECLINED,
    /** 已生效. */
    GRANTED,
    /** 中止后已恢复. */
    RESUMED,
    /** 已撤回. */
    WITHDRAWN,
    /** 期限已完成，不再调整. */
    LAPSED;

    private static final Set<AdjustmentStatus> EFFECTIVE = EnumSet.of(GRANTED, RESUMED);

    /** Whether it has moved the deadline. */
    public boolean isEffective() {
        return EFFECTIVE.contains(this);
    }

    /** Whether the applicant can still take it back. */
    public boolean isPending() {
        return this == REQUESTED || this == APPROVED;
    }
}
