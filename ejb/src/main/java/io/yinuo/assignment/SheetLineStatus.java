package io.yinuo.assignment;

/** How far a line of an assignment sheet has come (分解表事项状态). */
public enum SheetLineStatus {
    /** 待认领: the proposed lead section has not spoken. */
    SENT,
    /** 已认领. */
    CLAIMED,
    /** 逾期视为认领: the section was silent until its term ended. */
    SILENT,
    /** 有异议: the lead section says that the matter is not its own, or a co-handling one that its part is not. */
    OBJECTED,
    /** 已裁定: the office director has decided about the objection. */
    RULED,
    /** 已批准. */
    APPROVED,
    /** 已退回: the leader sent this line back to the office. */
    RETURNED,
    /** 已撤出: the matter ended while it lay on the sheet. */
    WITHDRAWN;

    /** Whether the leader can decide about the line. */
    public boolean awaitsLeader() {
        return this == CLAIMED || this == SILENT || this == RULED;
    }

    /** Whether co-handling sections can still object: until the ruling, and until the leader has decided. */
    public boolean hearsCoHandlers() {
        return this == SENT || this == CLAIMED || this == SILENT || this == OBJECTED;
    }

    /** Whether the line still keeps its matter on the sheet. */
    public boolean isOpen() {
        return this != APPROVED && this != RETURNED && this != WITHDRAWN;
    }
}
