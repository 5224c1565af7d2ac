package io.yinuo.commitment;

/** Whether a leader agreed to what was asked or explained (审批结果). */
public enum DecisionStatus {
    /** 待审批. */
    REQUESTED,
    /** 已同意. */
    APPROVED,
    /** 未同意. */
    REFUSED;

    public static DecisionStatus of(boolean approved) {
        return approved ? APPROVED : REFUSED;
    }
}
