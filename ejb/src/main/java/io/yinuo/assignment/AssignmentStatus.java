package io.yinuo.assignment;

/** How far a section's part has come (承办状态). */
public enum AssignmentStatus {
    /** 拟办. */
    PROPOSED,
    /** 已批办. */
    APPROVED,
    /** 办理中: the lead section has taken it, the co-handling section is asked. */
    ACTIVE,
    /** 已反馈意见. */
    ANSWERED,
    /** 已免除: the case goes on without the opinion. */
    WAIVED,
    /** 有异议: the section says that the matter is not its own. */
    OBJECTED,
    /** 已撤销: another sheet took its place. */
    DROPPED;

    /** Whether the row still counts on the sheet. */
    public boolean isOpen() {
        return this != OBJECTED && this != DROPPED;
    }
}
